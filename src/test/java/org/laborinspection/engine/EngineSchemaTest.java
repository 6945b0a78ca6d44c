package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.LaborInspectionApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

class EngineSchemaTest {

    @Test
    @DisplayName("On an empty PostgreSQL the migrations create the engine's tables, and the engine starts on them")
    void postgres() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
                var context = new SpringApplicationBuilder(LaborInspectionApplication.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.hikari.maximum-pool-size=5",
                                "--camunda.bpm.job-execution.enabled=false",
                                "--org.admin.id=keeper",
                                "--org.admin.password=Guard#2026-ok")) {
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
        }
    }
}
