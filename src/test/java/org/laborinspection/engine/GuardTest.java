package org.laborinspection.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The application with its doors open on a free port, an empty H2 database and one tiny process; one context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:guard;DB_CLOSE_ON_EXIT=FALSE",
            "spring.datasource.hikari.maximum-pool-size=10",
            "camunda.bpm.job-execution.enabled=false",
            "org.admin.id=keeper",
            "org.admin.password=Guard#2026-ok",
            "org.admin.must-change-password=false",
            "management.prometheus.metrics.export.enabled=true",
            "guard.fixture=true"
        })
@Import(GuardFixture.class)
@interface GuardTest {}
