package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.Databases;
import org.laborinspection.LaborInspectionApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

class EngineSchemaTest {

    @Test
    @DisplayName("The production profile starts on an empty PostgreSQL: tables by migration, secure cookies, HSTS")
    void postgres() {
        var database = Databases.postgres();
        try (var context = new SpringApplicationBuilder(LaborInspectionApplication.class)
                .run(
                        "--spring.profiles.active=production",
                        "--server.port=0",
                        "--camunda.bpm.process-engine-name=production",
                        "--camunda.bpm.webapp.enabled=false",
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--DATABASE_URL=" + database.url(),
                        "--spring.datasource.url=${DATABASE_URL}",
                        "--DATABASE_USER=" + database.user(),
                        "--DATABASE_PASSWORD=" + database.password(),
                        "--PUBLIC_ORIGIN=https://office.example",
                        "--ADMIN_USER=keeper",
                        "--ORG_NAME=示例局",
                        "--ORG_DOC_PREFIX=示",
                        "--ORG_HOTLINE=12333",
                        "--ORG_GOVERNMENT=示例县人民政府",
                        "--ORG_COURT=示例县人民法院",
                        "--ORG_BANK=示例银行",
                        "--INFORMANT_KEY=dGVzdC1vbmx5LWtleS1uZXZlci1pbi1wcm9kdWN0aW8=",
                        "--ADMIN_PASSWORD=Guard#2026-ok")) {
            ProcessEngine engine = context.getBean(ProcessEngine.class);
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            assertThat(configuration.getDatabaseType()).isEqualTo("postgres");
            assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("guard/GuardCase.bpmn")
                    .deploy();
            String id = engine.getRuntimeService()
                    .startProcessInstanceByKey("GuardCase", "劳监案〔2026〕1号")
                    .getId();
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(id)
                            .singleResult()
                            .getBusinessKey())
                    .isEqualTo("劳监案〔2026〕1号");
            assertThat(engine.getIdentityService()
                            .createUserQuery()
                            .memberOfGroup("sysadmin")
                            .count())
                    .isEqualTo(1);
            GuardHttp http =
                    new GuardHttp(context.getEnvironment().getRequiredProperty("local.server.port", int.class));
            var login = http.basic(null, "GET", "/login", null, "X-Forwarded-Proto", "https");
            assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(login.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "SameSite=Strict");
            assertThat(http.get("keeper", "/engine-rest/engine").statusCode())
                    .as("the first password must be changed")
                    .isEqualTo(403);
        }
    }
}
