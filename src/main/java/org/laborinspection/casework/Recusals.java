package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.HandlerLaw;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.Variable;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** 回避: what every process does when a handler is asked to withdraw (CASE-06, AUD-06). */
@Component
public class Recusals {

    /** The request in hand, an entry of the case; several may be waiting at the same time. */
    public static final Variable<Long> REQUEST = new Variable<>("recusalRequest", Long.class);

    private final CaseFiles cases;
    private final Staff staff;
    private final Team team;
    private final RecusalPaper papers;
    private final Clock clock;

    Recusals(CaseFiles cases, Staff staff, Team team, RecusalPaper papers, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.team = team;
        this.papers = papers;
        this.clock = clock;
    }

    /** What is submitted to put another in his place. */
    public record Replace(String replacement) {}

    /** Decides the request in hand, on that article; the paper D44 for who asked goes into {@code paper}. */
    public void decide(Submission s, Variable<Long> paper, String article) {
        var request = cases.entry(s.caseNo(), s.get(REQUEST));
        if (s.is("approve")) {
            staff.recuse(s.caseNo(), request.text("handler"), request.text("ground"), s.actor(), LocalDate.now(clock));
        }
        var issued = papers.issue(cases.get(s.caseNo()), request, s.is("approve"), s.opinion(), s.actor(), article);
        s.set(paper, issued.id());
        cases.record(
                s.caseNo(),
                EntryType.RECUSAL_DECISION,
                s.actor(),
                new RecusalDecided(issued.id(), request.text("handler"), s.outcome(), request.text("applicant")));
    }

    /**
     * Puts the one who is submitted in the place of the one recused.
     *
     * @param others who may not be a handler of this case
     */
    public void replace(Submission s, Set<String> others) {
        var file = cases.get(s.caseNo());
        var out = cases.entry(s.caseNo(), s.get(REQUEST)).text("handler");
        var in = s.as(Replace.class).replacement();
        if (in == null || file.isHandler(in)) {
            throw Refusal.field(
                    "replacement", "请选择一名尚未参加本案的" + HandlerLaw.of(file.kind()).role() + "接替");
        }
        var handlers = file.handlerIds().stream().filter(id -> !id.equals(out)).collect(Collectors.toList());
        handlers.add(in);
        team.checkHandlers(s, handlers, others);
        cases.release(s.caseNo(), out, "回避");
        team.appoint(s.caseNo(), in);
        team.replace(s.caseNo(), out, in);
    }
}
