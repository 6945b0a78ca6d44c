package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@GuardTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    CamundaBpmProperties properties;

    @Autowired
    Environment environment;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("Each setting of the engine is in force (an unknown key would be ignored silently)")
    void engineSettings() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isEnablePasswordPolicy()).isTrue();
        assertThat(engine.getPasswordPolicy()).isNotNull();
        assertThat(engine.getLoginMaxAttempts()).isEqualTo(5);
        assertThat(engine.isWebappsAuthenticationLoggingEnabled()).isTrue();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isTrue();
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(engine.isEnforceSpecificVariablePermission()).isTrue();
        assertThat(engine.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isHistoryCleanupEnabled()).isFalse();
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT1M");
        assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.getExpressionManager()).isInstanceOf(ExpressionGuard.class);
        assertThat(engine.getCustomPreCommandInterceptorsTxRequired().get(0)).isInstanceOf(QueryGuard.class);
    }

    @Test
    @DisplayName("Each setting of the webapps and of the server is in force")
    void webSettings() {
        var webapp = properties.getWebapp();
        assertThat(webapp.isIndexRedirectEnabled()).isFalse();
        assertThat(webapp.getAuth().getCache().isTtlEnabled()).isTrue();
        assertThat(webapp.getAuth().getCache().getTimeToLive()).isZero();
        assertThat(webapp.getCsrf().getInitParams()).containsEntry("sameSiteCookieOption", "STRICT");
        assertThat(webapp.getSessionCookie().getInitParams()).containsEntry("sameSiteCookieOption", "STRICT");
        assertThat(properties.isAutoDeploymentEnabled()).isFalse();
        assertThat(environment.getProperty("server.error.include-message")).isEqualTo("never");
        assertThat(environment.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("strict");
        assertThat(environment.getProperty("management.health.mail.enabled"))
                .as("a mail server that is down is no reason to restart")
                .isEqualTo("false");
    }

    @Test
    @DisplayName("The engine's limit on results holds for clients")
    void resultLimit(@Autowired HistoryService history) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> {
                    engine.getIdentityService().setAuthentication("fieldman", null);
                    try {
                        history.createHistoricTaskInstanceQuery().list();
                    } finally {
                        engine.getIdentityService().clearAuthentication();
                    }
                })
                .hasMessageContaining("unbound");
    }

    @Test
    @DisplayName("The clock shows the engine's time in the office's zone")
    void clockFollowsEngine() {
        Instant then = Instant.parse("2026-09-28T01:02:03Z");
        ClockUtil.setCurrentTime(Date.from(then));
        try {
            assertThat(clock.instant()).isEqualTo(then);
            assertThat(clock.getZone()).isEqualTo(Office.ZONE);
        } finally {
            ClockUtil.reset();
        }
    }
}
