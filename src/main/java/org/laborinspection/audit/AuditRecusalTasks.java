package org.laborinspection.audit;

import java.util.Set;
import org.laborinspection.casework.Recusals;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 稽核人员回避: what the steps of a recusal do (AUD-06; 社会保险稽核办法第七条). */
@Configuration(proxyBeanMethods = false)
class AuditRecusalTasks {

    private final Recusals recusals;

    AuditRecusalTasks(Recusals recusals) {
        this.recusals = recusals;
    }

    @Bean
    TaskWork decideAuditorRecusal() {
        return s -> recusals.decide(s, SocialInsuranceAudit.RECUSAL_DECISION, "《社会保险稽核办法》第七条");
    }

    @Bean
    TaskWork replaceAuditor() {
        return s -> recusals.replace(s, Set.of());
    }
}
