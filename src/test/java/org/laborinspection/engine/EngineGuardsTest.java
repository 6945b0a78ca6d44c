package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.casefile.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@GuardTest
class EngineGuardsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    GuardHttp http;

    @AfterEach
    void nobodyIsAsking() {
        engine.getIdentityService().clearAuthentication();
    }

    @ParameterizedTest
    @DisplayName("No query of a client carries an expression, at the top or inside an alternative")
    @ValueSource(
            strings = {
                "{\"taskDefinitionKeyIn\":[\"x\"],\"assigneeExpression\":\"${currentUser()}\"}",
                "{\"orQueries\":[{\"name\":\"x\",\"assigneeExpression\":\"${1+1}\"}]}",
                "{\"name\":\"x\",\"orQueries\":[{\"name\":\"y\"},{\"candidateGroupsExpression\":\"${currentUserGroups()}\"}]}",
                "{\"dueBeforeExpression\":\"${now()}\"}"
            })
    void queries(String query) {
        for (String path : new String[] {"/engine-rest/task?maxResults=5", "/engine-rest/task/count"}) {
            var answer = http.post("fieldman", path, query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("查询条件中不允许使用表达式");
        }
    }

    @Test
    @DisplayName("A stored filter with the current user works; extending it with an expression does not")
    void storedFilter() {
        newTask();
        TaskQuery mine =
                engine.getTaskService().createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
        Filter filter = engine.getFilterService().newTaskFilter("我组待办").setQuery(mine);
        engine.getFilterService().saveFilter(filter);
        String list = "/engine-rest/filter/" + filter.getId() + "/list?maxResults=50";
        var plain = http.post("fieldman", list, "{\"processDefinitionKey\":\"GuardCase\"}");
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.body()).contains("核对");
        assertThat(http.get("fieldman", "/engine-rest/filter/" + filter.getId() + "/count")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.post("fieldman", list.replace("50", "-1"), "{}").statusCode())
                .isEqualTo(400);
        for (String body : List.of(
                "{\"nameExpression\":\"x\",\"assigneeExpression\":\"${1+1}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}")) {
            assertThat(http.post("fieldman", list, body).statusCode()).isEqualTo(400);
            assertThat(http.post("fieldman", "/engine-rest/filter/" + filter.getId() + "/count", body)
                            .statusCode())
                    .isEqualTo(400);
        }
        engine.getFilterService().deleteFilter(filter.getId());
    }

    @Test
    @DisplayName("Filters are changed by the administrator only, and never with other expressions")
    void filters() {
        engine.getIdentityService().setAuthentication("fieldman", List.of("inspector"));
        assertThatThrownBy(() -> engine.getFilterService()
                        .saveFilter(engine.getFilterService().newTaskFilter("x")))
                .isInstanceOf(AuthorizationException.class);
        engine.getIdentityService().clearAuthentication();
        TaskQuery bad = engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser().toUpperCase()}")
                .endOr();
        assertThatThrownBy(() -> engine.getFilterService()
                        .saveFilter(engine.getFilterService().newTaskFilter("x").setQuery(bad)))
                .isInstanceOf(BadUserRequestException.class);
    }

    @ParameterizedTest
    @DisplayName("Expressions reach neither classes nor the machine nor the context")
    @ValueSource(
            strings = {
                "${''.class}",
                "${''.getClass()}",
                "${''['class']}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${guardListener.class.classLoader}",
                "${guardListener.getClass().getProtectionDomain()}",
                "${currentUserGroups().getClass()}",
                "${engineGuards.getClass()}",
                "${dataSource}",
                "${processEngine}",
                "${runtimeService}",
                "${identityService}",
                "${environment}",
                "${flyway}",
                "${systemProperties}",
                "${jacksonObjectMapper}"
            })
    void expressions(String text) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(text)
                        .getValue(null)))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    @DisplayName("Scripts do not run, whatever the language")
    void scripts() {
        for (String language : List.of("juel", "javascript", "groovy", "ecmascript")) {
            var model = Bpmn.createExecutableProcess("Script" + language)
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .scriptTask()
                    .scriptFormat(language)
                    .scriptText("${''.class}")
                    .endEvent()
                    .done();
            var deployment = engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance("script.bpmn", model)
                    .deploy();
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("Script" + language))
                    .isInstanceOf(ProcessEngineException.class);
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    @DisplayName("Models with generated forms or expressions in names are not deployed")
    void templates() {
        var form = Bpmn.createExecutableProcess("Template")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("Task_X")
                .name("核对")
                .camundaFormField()
                .camundaId("x")
                .camundaType("string")
                .camundaFormFieldDone()
                .endEvent()
                .done();
        assertThatThrownBy(() -> deploy(form)).hasMessageContaining("Task_X");
        for (String name : List.of("核对 ${employer}", "核对 #{employer}", "核对 {{employer}}")) {
            var model = Bpmn.createExecutableProcess("Template")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .userTask("Task_X")
                    .name(name)
                    .endEvent()
                    .done();
            assertThatThrownBy(() -> deploy(model)).hasMessageContaining("Task_X");
        }
    }

    @Test
    @DisplayName("Serialized Java objects are refused and change nothing")
    void serializedObjects() {
        Task task = newTask();
        engine.getTaskService().claim(task.getId(), "fieldman");
        String object =
                "{\"variables\":{\"submission\":{\"type\":\"Object\",\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\","
                        + "\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                        + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}";
        assertThat(http.post("fieldman", "/engine-rest/task/" + task.getId() + "/complete", object)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A person hands in outcome, opinion and submission, and reaches no other variable")
    void variables() {
        Task task = newTask();
        engine.getTaskService().claim(task.getId(), "fieldman");
        String path = "/engine-rest/task/" + task.getId();
        String other = "{\"variables\":{\"handlers\":{\"value\":\"x\"}}}";
        for (String way : List.of("/complete", "/submit-form", "/resolve")) {
            assertThat(http.post("fieldman", path + way, other).statusCode()).isEqualTo(422);
        }
        for (String way : List.of("/variables/x", "/localVariables/x")) {
            assertThat(http.basic("fieldman", "PUT", path + way, "{\"value\":2}")
                            .statusCode())
                    .isEqualTo(403);
        }
        String instance = "/engine-rest/process-instance/" + task.getProcessInstanceId();
        assertThat(http.basic("fieldman", "PUT", instance + "/variables/x", "{\"value\":2}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.basic("fieldman", "PUT", path, "{\"name\":\"x\",\"due\":\"2027-01-01T00:00:00.000+0800\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.basic("fieldman", "DELETE", instance, null).statusCode())
                .isEqualTo(403);
        assertThat(engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "x"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Lists without a limit are refused")
    void unboundLists() {
        for (String query : List.of("", "?maxResults=-1", "?maxResults=100000", "?firstResult=-1&maxResults=5")) {
            assertThat(http.get("fieldman", "/engine-rest/task" + query).statusCode())
                    .isEqualTo(400);
        }
        assertThat(http.get("fieldman", "/engine-rest/task").body()).contains("请求不符合要求", "unbound");
        assertThat(http.get("fieldman", "/engine-rest/task?maxResults=100").statusCode())
                .isEqualTo(200);
        assertThat(http.session("clockman")
                        .get("/camunda/api/engine/engine/default/process-definition?key=GuardCase")
                        .statusCode())
                .as("Cockpit asks so")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Only who has claimed a task completes it, and claims only for himself")
    void assignee() {
        Task task = newTask();
        String path = "/engine-rest/task/" + task.getId();
        var unclaimed = http.post("fieldman", path + "/complete", "{}");
        assertThat(unclaimed.statusCode()).isEqualTo(422);
        assertThat(unclaimed.body()).contains("请先认领");
        assertThat(http.post("fieldman", path + "/claim", "{\"userId\":\"fieldman2\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(http.post("fieldman2", path + "/claim", "{\"userId\":\"fieldman2\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(http.post("fieldman", path + "/complete", "{}").statusCode()).isEqualTo(422);
        assertThat(http.post("fieldman", path + "/assignee", "{\"userId\":\"fieldman\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.post("fieldman2", path + "/complete", "{\"variables\":{\"outcome\":{\"value\":\"fine\"}}}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("In Java too: a named actor must be the assignee")
    void assigneeInJava() {
        Task task = newTask();
        engine.getIdentityService().setAuthentication("fieldman", List.of("inspector"));
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId()))
                .hasStackTraceContaining(Refusal.class.getName());
    }

    @Test
    @DisplayName("The administrator sees no case")
    void administratorSeesNoCase() {
        newTask();
        assertThat(http.get("keeper", "/engine-rest/process-instance/count").body())
                .contains("\"count\":0");
        assertThat(http.get("keeper", "/engine-rest/task/count").body()).contains("\"count\":0");
        assertThat(http.get("keeper", "/engine-rest/history/process-instance/count")
                        .body())
                .contains("\"count\":0");
        assertThat(http.get("keeper", "/engine-rest/variable-instance/count").body())
                .contains("\"count\":0");
        assertThat(http.get("clockman", "/engine-rest/process-instance/count").body())
                .doesNotContain("\"count\":0");
        assertThat(http.post(
                                "keeper",
                                "/engine-rest/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],"
                                        + "\"userId\":null,\"groupId\":\"sysadmin\",\"resourceType\":7,\"resourceId\":\"*\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("template.bpmn", model)
                .deploy();
    }

    private Task newTask() {
        String id = engine.getRuntimeService()
                .startProcessInstanceByKey("GuardCase", GuardFixture.CASE_NO, Map.of("x", 1))
                .getId();
        return engine.getTaskService().createTaskQuery().processInstanceId(id).singleResult();
    }
}
