package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.Reader;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;

/** A decided case on its way to the end of its obligations, in the steps that most tests of performance take alike. */
abstract class PerformanceScenario extends DecisionScenario {

    @Autowired
    CaseViews views;

    /** Proposed, approved and served on one day, for measures of which the party need not be told beforehand. */
    String ordered(LocalDate on, Map<String, ?> proposal) {
        var caseNo = investigated(on);
        propose(caseNo, proposal);
        reviewed(caseNo);
        approved(caseNo);
        serve(caseNo);
        return caseNo;
    }

    /** A fine as in {@link #decided}, made public on the day of the decision. */
    String published(LocalDate on, Map<String, ?> proposal) {
        var caseNo = noticed(on, proposal);
        waived(caseNo, on);
        reported(caseNo);
        signed(caseNo, true);
        serve(caseNo);
        office.done(
                caseNo,
                "inspector1",
                "PublishDecision",
                "published",
                null,
                Map.of("publishedOn", on.toString(), "medium", "示例县人民政府网站"));
        return caseNo;
    }

    IssuedDocument paper(String caseNo, DocumentKind kind) {
        return documents.latest(caseNo, kind).orElseThrow();
    }

    /** The clock of a limit that follows from a decision, as it stands. */
    ClockKey about(String caseNo, String limit, DocumentKind kind) {
        return ClockKey.of(caseNo, limit, paper(caseNo, kind).id());
    }

    /** What the leader sees of the obligations of the case. */
    List<CaseView.Owed> owed(String caseNo) {
        return views.of(caseNo, new Reader("leader", Set.of("bureau-leader"))).obligations();
    }

    /** The same of the only one. */
    CaseView.Owed owing(String caseNo) {
        var owed = owed(caseNo);
        if (owed.size() != 1) {
            throw new AssertionError("one obligation, but there are " + owed);
        }
        return owed.get(0);
    }

    CaseFile file(String caseNo, LocalDate on) {
        office.on(on);
        return cases.get(caseNo);
    }

    void remedy(String caseNo, String kind, LocalDate filedOn) {
        performance(caseNo, "remedy", remedy(kind, filedOn));
    }

    static Map<String, Object> remedy(String kind, LocalDate filedOn) {
        return Map.of(
                "remedy",
                kind,
                "filedOn",
                filedOn.toString(),
                "authority",
                kind.equals("LITIGATION") ? "示例县人民法院" : "示例县人民政府");
    }

    void result(String caseNo, String outcome, Map<String, ?> fields) {
        office.done(caseNo, "inspector1", "RecordRemedy", outcome, null, fields);
    }

    /** How a remedy ended: decided on one day, received on another. */
    static Map<String, Object> ended(LocalDate decidedOn, LocalDate receivedOn, String effective) {
        return new java.util.HashMap<>(Map.of(
                "decidedOn",
                decidedOn.toString(),
                "receivedOn",
                receivedOn.toString(),
                "effective",
                effective,
                "documentNo",
                "示例文书1号"));
    }

    /** Asks for later or for parts: date and sum, date and sum … */
    static Map<String, Object> deferral(String... datesAndSums) {
        var plan = new java.util.ArrayList<Map<String, Object>>();
        for (var i = 0; i < datesAndSums.length; i += 2) {
            plan.add(Map.of("dueOn", datesAndSums[i], "amount", datesAndSums[i + 1]));
        }
        return Map.of("reason", "资金周转困难", "plan", plan);
    }

    /** Neither performed nor contested: the remedies lapse by themselves, then enforcement begins, on that day. */
    void overdue(String caseNo, LocalDate on) {
        office.on(on);
        fireTimers(caseNo);
        performance(caseNo, "enforce", Map.of());
    }

    void draftUrging(String caseNo) {
        office.done(caseNo, "inspector1", "DraftUrging", "submit", null, Map.of("way", "缴至指定银行"));
    }

    /** Urged and served on the day it is. */
    void urged(String caseNo) {
        draftUrging(caseNo);
        office.done(caseNo, "leader", "SignUrging", "sign");
        serve(caseNo);
    }

    void hearUrged(String caseNo, String outcome, Map<String, ?> fields) {
        office.done(caseNo, "inspector1", "HearUrged", outcome, null, fields);
    }

    static Map<String, Object> application() {
        return Map.of("request", "强制执行行政处罚决定确定的罚款和加处罚款", "grounds", "经催告仍不履行");
    }

    void applied(String caseNo) {
        hearUrged(caseNo, "apply", application());
        office.done(caseNo, "leader", "SignApplication", "sign");
    }

    void court(String caseNo, String step, String outcome, Map<String, ?> fields) {
        office.done(caseNo, "inspector1", step, outcome, reason(outcome), fields);
    }

    private static String reason(String outcome) {
        return Set.of("refused", "suspended", "terminated").contains(outcome) ? "见法院文书" : null;
    }

    static Map<String, Object> courtPaper(LocalDate on) {
        return Map.of("courtOn", on.toString(), "documentNo", "示例法院文书" + on);
    }
}
