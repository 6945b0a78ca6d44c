package org.laborinspection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.audit.SocialInsuranceAudit;
import org.laborinspection.casefile.Stage;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.Steps;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.engine.Variable;
import org.laborinspection.inspection.LaborInspectionCase;
import org.laborinspection.inspection.OnTheSpotPenalty;
import org.laborinspection.oversight.DeadlineWatch;
import org.laborinspection.oversight.Supervision;
import org.springframework.util.ReflectionUtils;

@DisplayName("What the drawings and the code promise each other")
class ModelContractTest {

    /** What the application tells each process: one class per process that Java starts or reaches. */
    private static final List<Class<?>> PROCESS_CLASSES = List.of(
            LaborInspectionCase.class,
            OnTheSpotPenalty.class,
            SocialInsuranceAudit.class,
            DeadlineWatch.class,
            Supervision.class);

    private static final Pattern CODE =
            Pattern.compile("(camunda:|<camunda:\\w+Listener[^>]* )(class|expression|type|resource)=|<\\w+:script");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");

    @Test
    @DisplayName("A process is named as its file")
    void processNamedAsFile() {
        assertThat(Models.PROCESSES).isNotEmpty().allSatisfy((file, model) -> assertThat(
                        model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(file));
    }

    @Test
    @DisplayName("A process that Java starts or reaches has a class of its name, with its key")
    void processClassNamedAsProcess() {
        assertThat(PROCESS_CLASSES).allSatisfy(type -> {
            assertThat(Models.processIds()).contains(type.getSimpleName());
            assertThat(constants(type, String.class)).contains(type.getSimpleName());
        });
    }

    @Test
    @DisplayName("Every flow node's id is the prefix of its kind and an English name")
    void idsFollowThePattern() {
        assertThat(Models.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_([A-Z][a-z]+)+"));
    }

    @Test
    @DisplayName("A service task is done by the bean of its name")
    void serviceTaskBeans() {
        assertThat(Models.all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + Steps.bean(task.getId()) + "}");
            assertThat(beansOf(JavaDelegate.class)).contains(Steps.bean(task.getId()));
        });
    }

    @Test
    @DisplayName("Every delegate, listener and piece of task work is asked for by a model")
    void noBeanWithoutElement() {
        assertThat(beansOf(JavaDelegate.class)).isSubsetOf(steps(ServiceTask.class));
        assertThat(beansOf(TaskWork.class)).isSubsetOf(steps(UserTask.class));
        assertThat(beansOf(ExecutionListener.class)).isEqualTo(listeners());
    }

    @Test
    @DisplayName("Nothing in a model is reached by class name, plain expression or script")
    void delegateExpressionsOnly() {
        assertThat(Models.PROCESSES.values())
                .flatMap(model -> Bpmn.convertToString(model).lines().toList())
                .noneMatch(line -> CODE.matcher(line).find());
        assertThat(Models.all(CamundaTaskListener.class)).isEmpty();
    }

    @Test
    @DisplayName("Expressions name only beans and known variables")
    void expressionsNameKnownThings() {
        var known = new HashSet<>(variables());
        known.addAll(OurClasses.beans().keySet());
        known.addAll(Set.of("outcome", "execution"));
        assertThat(Models.expressions()).isNotEmpty().allSatisfy(expression -> assertThat(known)
                .containsAll(Models.names(expression)));
    }

    @Test
    @DisplayName("Every bean method a model calls exists and is public")
    void calledMethodsExist() {
        assertThat(Models.expressions().stream().flatMap(e -> CALL.matcher(e).results()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(
                                OurClasses.beans().get(call.group(1)).getMethods())
                        .filteredOn(method -> method.getName().equals(call.group(2)))
                        .filteredOn(ModelContractTest::isPublic)
                        .extracting(method -> method.getRawParameterTypes().size())
                        .contains(call.group(3).split(",").length));
    }

    @Test
    @DisplayName("Every variable of the code occurs in a model")
    void variablesOccurInModels() {
        var used = Stream.of(
                        Models.expressions().stream().flatMap(e -> Models.names(e).stream()),
                        Models.all(CamundaIn.class).stream().map(CamundaIn::getCamundaSource),
                        Models.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget))
                .flatMap(s -> s)
                .toList();
        assertThat(used).containsAll(variables());
    }

    @Test
    @DisplayName("Every message of the code is caught by a model, and every message of a model is sent by the code")
    void messagesMatch() {
        assertThat(caught(MessageEventDefinition.class).map(d -> d.getMessage().getName()))
                .containsExactlyInAnyOrderElementsOf(texts("([A-Z][a-z]+)+"));
        assertThat(Models.all(Message.class))
                .allSatisfy(m -> assertThat(m.getId()).isEqualTo("Message_" + m.getName()));
    }

    @Test
    @DisplayName("Every error is thrown and caught, and named as its code")
    void errorsAreThrownAndCaught() {
        var codes = Models.all(Error.class).stream().map(Error::getErrorCode).collect(toSet());
        assertThat(thrown(ErrorEventDefinition.class)
                        .map(d -> d.getError().getErrorCode())
                        .collect(toSet()))
                .isEqualTo(codes);
        assertThat(caught(ErrorEventDefinition.class)
                        .map(d -> d.getError().getErrorCode())
                        .collect(toSet()))
                .isEqualTo(codes);
        assertThat(Models.all(Error.class)).allSatisfy(e -> assertThat(List.of(e.getId(), "Error_" + e.getName()))
                .containsOnly("Error_" + e.getErrorCode()));
    }

    @Test
    @DisplayName("Every called process exists and is handed known variables")
    void calledProcessesExist() {
        assertThat(Models.all(CallActivity.class)).isNotEmpty().allSatisfy(call -> assertThat(Models.processIds())
                .contains(call.getCalledElement()));
        assertThat(Models.all(CamundaIn.class))
                .filteredOn(in -> in.getCamundaBusinessKey() == null)
                .allSatisfy(in -> assertThat(variables()).contains(in.getCamundaSource(), in.getCamundaTarget()));
    }

    @Test
    @DisplayName("Every stage that a sub-process enters is a stage of the case")
    void stagesExist() {
        assertThat(Models.all(CamundaExecutionListener.class))
                .filteredOn(l -> "${enterStage}".equals(l.getCamundaDelegateExpression()))
                .extracting(l -> (SubProcess) l.getParentElement().getParentElement())
                .isNotEmpty()
                .allSatisfy(stage -> assertThat(
                                Stage.valueOf(Steps.name(stage.getId()).toUpperCase(Locale.ROOT))
                                        .label())
                        .contains(stage.getName()));
    }

    @Test
    @DisplayName("Every paper a model names is of the catalogue, and every paper of the catalogue comes out at a step")
    void papersAreOfTheCatalogue() {
        assertThat(Models.all(FlowNode.class).stream().flatMap(node -> Models.words(node, "papers").stream()))
                .map(DocumentKind::valueOf)
                .contains(DocumentKind.values());
    }

    @Test
    @DisplayName("Models carry no other properties than papers and separation")
    void propertiesAreKnown() {
        assertThat(Models.all(CamundaProperty.class))
                .extracting(CamundaProperty::getCamundaName)
                .containsOnly("papers", "separateFrom", "only");
    }

    private static String prefix(FlowNode node) {
        if (node instanceof SubProcess sub) {
            return sub.triggeredByEvent() ? "EventSubProcess" : "SubProcess";
        }
        return Map.<Class<?>, String>of(
                        UserTask.class, "Task",
                        ServiceTask.class, "ServiceTask",
                        CallActivity.class, "CallActivity",
                        Gateway.class, "Gateway",
                        StartEvent.class, "StartEvent",
                        EndEvent.class, "EndEvent",
                        BoundaryEvent.class, "BoundaryEvent",
                        IntermediateCatchEvent.class, "IntermediateEvent",
                        IntermediateThrowEvent.class, "IntermediateEvent")
                .entrySet()
                .stream()
                .filter(kind -> kind.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no prefix for " + node.getElementType().getTypeName());
    }

    private static Set<String> beansOf(Class<?> type) {
        return OurClasses.beans().entrySet().stream()
                .filter(bean -> bean.getValue().isEquivalentTo(type))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Set<String> steps(Class<? extends BaseElement> type) {
        return Models.all(type).stream().map(e -> Steps.bean(e.getId())).collect(toSet());
    }

    private static Set<String> listeners() {
        return Models.all(CamundaExecutionListener.class).stream()
                .map(listener -> String.valueOf(listener.getCamundaDelegateExpression()))
                .map(expression -> expression.replaceAll("^\\$\\{(\\w+)}$", "$1"))
                .collect(toSet());
    }

    private static boolean isPublic(JavaMethod method) {
        return Modifier.isPublic(method.reflect().getModifiers())
                && Modifier.isPublic(method.getOwner().reflect().getModifiers());
    }

    /** The names of the variables the code sets: typed ones, and text constants with a small first letter. */
    private static Set<String> variables() {
        var names = new HashSet<>(texts("[a-z].*"));
        PROCESS_CLASSES.stream()
                .flatMap(type -> constants(type, Variable.class))
                .map(variable -> variable.name())
                .forEach(names::add);
        return names;
    }

    /** The text constants of the process classes but their keys: messages are facts, with a capital letter. */
    private static Set<String> texts(String pattern) {
        return PROCESS_CLASSES.stream()
                .flatMap(type -> constants(type, String.class))
                .filter(name -> !Models.processIds().contains(name) && name.matches(pattern))
                .collect(toSet());
    }

    private static <T> Stream<T> constants(Class<?> type, Class<T> kind) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers())
                        && field.getType().equals(kind))
                .peek(ReflectionUtils::makeAccessible)
                .map(field -> kind.cast(ReflectionUtils.getField(field, null)));
    }

    private static <T extends ModelElementInstance> Stream<T> caught(Class<T> definition) {
        return Models.all(definition).stream().filter(d -> d.getParentElement() instanceof CatchEvent);
    }

    private static <T extends ModelElementInstance> Stream<T> thrown(Class<T> definition) {
        return Models.all(definition).stream().filter(d -> d.getParentElement() instanceof ThrowEvent);
    }
}
