package org.laborinspection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The classes of this project as the compiler left them, and the beans they make, without starting anything. */
final class OurClasses {

    static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.laborinspection");

    private OurClasses() {}

    /** Bean name to type, without the beans that only the demo has. */
    static Map<String, JavaClass> beans() {
        var beans = new TreeMap<String, JavaClass>();
        for (var type : MAIN) {
            if (!type.getPackageName().endsWith(".demo")) {
                if (type.isMetaAnnotatedWith(Component.class)) {
                    beans.put(ClassUtils.getShortNameAsProperty(type.reflect()), type);
                }
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Bean.class))
                        .forEach(method -> beans.put(method.getName(), method.getRawReturnType()));
            }
        }
        return beans;
    }
}
