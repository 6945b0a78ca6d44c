package org.laborinspection.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.RecusalDecided;
import org.laborinspection.casework.RecusalPaper;
import org.laborinspection.casework.Team;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.engine.Variable;
import org.laborinspection.staff.Staff;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 稽核人员回避: what the steps of a recusal do (AUD-06; 社会保险稽核办法第七条). */
@Configuration(proxyBeanMethods = false)
class AuditRecusalTasks {

    /** The request in hand, an entry of the case; several may be waiting at the same time. */
    static final Variable<Long> REQUEST = new Variable<>("recusalRequest", Long.class);

    private final CaseFiles cases;
    private final Staff staff;
    private final Team team;
    private final RecusalPaper paper;
    private final Clock clock;

    AuditRecusalTasks(CaseFiles cases, Staff staff, Team team, RecusalPaper paper, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.team = team;
        this.paper = paper;
        this.clock = clock;
    }

    record Replace(String replacement) {}

    @Bean
    TaskWork decideAuditorRecusal() {
        return s -> {
            var request = cases.entry(s.caseNo(), s.get(REQUEST));
            if (s.is("approve")) {
                staff.recuse(
                        s.caseNo(), request.text("handler"), request.text("ground"), s.actor(), LocalDate.now(clock));
            }
            var issued = paper.issue(
                    cases.get(s.caseNo()), request, s.is("approve"), s.opinion(), s.actor(), "《社会保险稽核办法》第七条");
            s.set(SocialInsuranceAudit.RECUSAL_DECISION, issued.id());
            cases.record(
                    s.caseNo(),
                    EntryType.RECUSAL_DECISION,
                    s.actor(),
                    new RecusalDecided(issued.id(), request.text("handler"), s.outcome(), request.text("applicant")));
        };
    }

    @Bean
    TaskWork replaceAuditor() {
        return s -> {
            var file = cases.get(s.caseNo());
            var out = cases.entry(s.caseNo(), s.get(REQUEST)).text("handler");
            var in = s.as(Replace.class).replacement();
            if (in == null || file.isHandler(in)) {
                throw Refusal.field("replacement", "请选择一名不是本案稽核人员的稽核人员接替");
            }
            var handlers =
                    file.handlerIds().stream().filter(id -> !id.equals(out)).collect(Collectors.toList());
            handlers.add(in);
            team.checkHandlers(s, handlers, "auditor", "稽核人员", Set.of());
            cases.release(s.caseNo(), out, "回避");
            team.appoint(s.caseNo(), in);
            team.replace(s, out, in);
        };
    }
}
