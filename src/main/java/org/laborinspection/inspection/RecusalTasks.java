package org.laborinspection.inspection;

import org.laborinspection.casework.Recusals;
import org.laborinspection.casework.Team;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 回避: what the steps of a recusal do (CASE-06). */
@Configuration(proxyBeanMethods = false)
class RecusalTasks {

    private final Recusals recusals;
    private final Team team;

    RecusalTasks(Recusals recusals, Team team) {
        this.recusals = recusals;
        this.team = team;
    }

    @Bean
    TaskWork decideRecusal() {
        return s -> recusals.decide(s, LaborInspectionCase.RECUSAL_DECISION, "《中华人民共和国行政处罚法》第四十三条");
    }

    @Bean
    TaskWork replaceHandler() {
        return s -> recusals.replace(s, team.registrarAnd(s.caseNo(), "ReviewFiling"));
    }
}
