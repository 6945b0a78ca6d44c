package org.laborinspection.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.test.mock.MockElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;

/** Expressions see our own beans only, and never reach classes, class loaders, processes or the application context. */
class ExpressionGuard extends SpringExpressionManager {

    private static final String OURS = "org.laborinspection";
    private static final Set<String> DENIED_NAMES =
            Set.of("class", "getclass", "classloader", "getclassloader", "forname", "newinstance", "exec");
    private static final List<Class<?>> DENIED_TYPES = List.of(
            Class.class,
            ClassLoader.class,
            Module.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            ProcessHandle.class,
            Thread.class,
            System.class,
            BeanFactory.class,
            java.lang.reflect.AnnotatedElement.class,
            java.lang.invoke.MethodHandle.class,
            javax.script.ScriptEngineManager.class,
            javax.sql.DataSource.class);

    ExpressionGuard(ApplicationContext context) {
        super(context);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new Deny());
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new MockElResolver());
        resolvers.add(new OurBeans());
        resolvers.add(new ArrayELResolver());
        resolvers.add(new ListELResolver());
        resolvers.add(new MapELResolver());
        resolvers.add(new BeanELResolver());
        return resolvers;
    }

    private class OurBeans extends ReadOnly {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || !applicationContext.containsBean((String) property)) {
                return null;
            }
            Object bean = applicationContext.getBean((String) property);
            String name = AopUtils.getTargetClass(bean).getName();
            if (!name.startsWith(OURS + ".")) {
                return null;
            }
            context.setPropertyResolved(true);
            return bean;
        }
    }

    private static class Deny extends ReadOnly {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            return check(base, property);
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            check(base, property);
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return check(base, method);
        }

        private static Object check(Object base, Object name) {
            if (base == null) {
                return null;
            }
            boolean denied = DENIED_TYPES.stream().anyMatch(type -> type.isInstance(base))
                    || name != null && DENIED_NAMES.contains(name.toString().toLowerCase(java.util.Locale.ROOT));
            if (denied) {
                throw new ProcessEngineException("表达式中不允许使用 " + name);
            }
            return null;
        }
    }

    /** A resolver that only reads; the engine asks it for nothing else. */
    private abstract static class ReadOnly extends ELResolver {

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {}

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }
    }
}
