package org.laborinspection.engine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.laborinspection.casefile.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@TestConfiguration(proxyBeanMethods = false)
class GuardFixture {

    static final String PASSWORD = "Guard#2026-ok";

    @Bean
    TaskListener guardListener() {
        return new GuardListener();
    }

    static final String CASE_NO = "GUARD-1";

    @Bean
    Object guardPeople(ProcessEngine engine, JdbcClient jdbc) {
        jdbc.sql(
                        """
                insert into li_case (case_no, stage, source, received_on, category, employer_name, employer_key, facts,
                    violation_ended_on, registrar, created_at)
                values (?, 'FILING', 'PATROL', date '2026-03-02', 'WAGES', '示例公司', '示例公司', '示例', date '2026-03-01',
                    'clerk', current_timestamp)
                """)
                .param(CASE_NO)
                .update();
        IdentityService identity = engine.getIdentityService();
        user(identity, "fieldman", "inspector");
        user(identity, "fieldman2", "inspector");
        user(identity, "clockman", "supervisor");
        user(identity, "robot", "integration");
        user(identity, "leaver", "inspector");
        user(identity, "newcomer", "inspector");
        identity.setUserInfo("newcomer", EngineUsers.MUST_CHANGE_PASSWORD, "true");
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("guard/GuardCase.bpmn")
                .addClasspathResource("guard/Check.html")
                .deploy();
        return new Object();
    }

    @Bean
    @Lazy
    GuardHttp guardHttp(@LocalServerPort int port) {
        return new GuardHttp(port);
    }

    private static void user(IdentityService identity, String id, String group) {
        var user = identity.newUser(id);
        user.setFirstName(id);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, group);
    }

    static class GuardListener implements TaskListener {

        @Override
        public void notify(org.camunda.bpm.engine.delegate.DelegateTask task) {
            switch (String.valueOf(task.getVariable("outcome"))) {
                case "refuse" -> throw new Refusal("CASE-99", "测试条例第一条", "缺少用人单位地址，请补正后再办理。");
                case "break" -> throw new IllegalStateException("secret detail");
                default -> {}
            }
        }
    }

    record Entry(@NotBlank(message = "不能为空") String name, int headcount) {}

    @RestController
    @ConditionalOnProperty("guard.fixture")
    static class GuardController {

        private final IdentityService identity;

        GuardController(IdentityService identity) {
            this.identity = identity;
        }

        @GetMapping("/api/guard/me")
        String me() {
            return identity.getCurrentAuthentication().getUserId();
        }

        @PostMapping("/api/guard/entries")
        Entry entry(@Valid @RequestBody Entry entry) {
            return entry;
        }

        @GetMapping("/api/guard/fail")
        String fail(@RequestParam String how, @RequestParam(defaultValue = "0") int number) {
            throw switch (how) {
                case "refusal" -> new Refusal("CASE-99", "测试条例第一条", "依规定不能办理。");
                case "field" -> Refusal.field("employer.name", "用人单位名称不能为空");
                case "duplicate" -> new DuplicateKeyException("index li_x");
                default -> new IllegalStateException("secret detail");
            };
        }
    }
}
