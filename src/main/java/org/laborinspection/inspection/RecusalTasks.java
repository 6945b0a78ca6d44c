package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
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

/** 回避: what the steps of a recusal do (CASE-06). */
@Configuration(proxyBeanMethods = false)
class RecusalTasks {

    /** The request in hand, an entry of the case; several may be waiting at the same time. */
    static final Variable<Long> REQUEST = new Variable<>("recusalRequest", Long.class);

    private final CaseFiles cases;
    private final Staff staff;
    private final Team team;
    private final RecusalPaper paper;
    private final Clock clock;

    RecusalTasks(CaseFiles cases, Staff staff, Team team, RecusalPaper paper, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.team = team;
        this.paper = paper;
        this.clock = clock;
    }

    @Bean
    TaskWork decideRecusal() {
        return s -> {
            var request = cases.entry(s.caseNo(), s.get(REQUEST));
            if (s.is("approve")) {
                staff.recuse(
                        s.caseNo(), request.text("handler"), request.text("ground"), s.actor(), LocalDate.now(clock));
            }
            var issued = paper.issue(
                    cases.get(s.caseNo()), request, s.is("approve"), s.opinion(), s.actor(), "《中华人民共和国行政处罚法》第四十三条");
            s.set(LaborInspectionCase.RECUSAL_DECISION, issued.id());
            cases.record(
                    s.caseNo(),
                    EntryType.RECUSAL_DECISION,
                    s.actor(),
                    new RecusalDecided(issued.id(), request.text("handler"), s.outcome(), request.text("applicant")));
        };
    }

    @Bean
    TaskWork replaceHandler() {
        return s -> {
            var file = cases.get(s.caseNo());
            var out = cases.entry(s.caseNo(), s.get(REQUEST)).text("handler");
            var in = s.as(FilingForms.Replace.class).replacement();
            if (in == null || file.isHandler(in)) {
                throw Refusal.field("replacement", "请选择一名不是本案承办人员的监察员接替");
            }
            var handlers =
                    file.handlerIds().stream().filter(id -> !id.equals(out)).collect(Collectors.toList());
            handlers.add(in);
            team.checkHandlers(s, handlers, "inspector", "案件承办人员", team.registrarAnd(s.caseNo(), "ReviewFiling"));
            cases.release(s.caseNo(), out, "回避");
            team.appoint(s.caseNo(), in);
            team.replace(s, out, in);
        };
    }
}
