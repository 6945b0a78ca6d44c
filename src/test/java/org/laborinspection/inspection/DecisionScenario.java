package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.SubmittedJson;
import org.springframework.beans.factory.annotation.Autowired;

/** A case on its way from the proposal to the end of its decisions, in the steps that most tests take alike. */
abstract class DecisionScenario extends CaseScenario {

    @Autowired
    Obligations obligations;

    @Autowired
    ObjectMapper json;

    /** Filed and investigated on that day, waiting for its proposal. */
    String investigated(LocalDate on) {
        var caseNo = filed(on);
        recordEvidence(caseNo, on);
        conclude(caseNo);
        return caseNo;
    }

    void propose(String caseNo, Map<String, ?> proposal) {
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, proposal);
    }

    static Map<String, Object> proposal(String... measures) {
        var proposal = new HashMap<String, Object>();
        proposal.put("measures", List.of(measures));
        proposal.put("facts", "查明拖欠2名劳动者工资7700.50元，经责令仍未支付");
        proposal.put("statement", "单位称资金周转困难");
        proposal.put("basis", "《劳动保障监察条例》第十八条、第二十六条");
        proposal.put("reason", "事实清楚，证据确凿");
        return proposal;
    }

    /**
     * A fine for an organisation that defied an order, in whole yuan from 2000 to 20000, set by hand within the band that its
     * factors lead to; 10000 and more make it a major case with a right to a hearing.
     */
    static Map<String, Object> fine(String yuan) {
        return fine(violation(yuan));
    }

    static Map<String, Object> fine(Map<?, ?>... violations) {
        var proposal = proposal("PENALTY");
        proposal.put("party", "ORGANISATION");
        proposal.put("violations", List.of(violations));
        proposal.put("discretion", "拒不改正，综合违法情节裁量");
        return proposal;
    }

    static Map<String, Object> violation(String yuan) {
        var sum = Integer.parseInt(yuan);
        var factors = sum < 7400 ? List.of("COOPERATED") : sum < 14600 ? List.of() : List.of("UNCOOPERATIVE");
        return Map.of(
                "entry",
                "DEFIANCE",
                "factors",
                factors,
                "amount",
                yuan,
                "amountReason",
                "参照欠薪数额",
                "deviation",
                "欠薪人数与前案不同");
    }

    static Map<String, Object> with(Map<String, Object> proposal, Object... fields) {
        var copy = new HashMap<>(proposal);
        for (var i = 0; i < fields.length; i += 2) {
            copy.put((String) fields[i], fields[i + 1]);
        }
        return copy;
    }

    /** What an order to correct adds to a proposal. */
    static Object[] correctionFields() {
        return new Object[] {
            "items",
            List.of(Map.of("item", "支付示例劳动者甲工资", "amount", "3500"), Map.of("item", "支付示例劳动者乙工资", "amount", "4200.50")),
            "termDays",
            15
        };
    }

    /** What a handling adds to a proposal. */
    static Object[] handlingFields() {
        return new Object[] {"payments", List.of(Map.of("item", "支付示例劳动者甲、乙工资", "amount", "7700.50")), "payDays", 15};
    }

    static Object[] transferFields(String to) {
        return new Object[] {
            "transferTo", to, "transferReason", "不属于本局职权", "materials", List.of(Map.of("name", "调查报告", "copies", 1))
        };
    }

    void reviewed(String caseNo) {
        office.done(caseNo, "chief", "ReviewProposal", "approve", "同意");
    }

    /** The five who must be there, the vote unanimous. */
    static Map<String, Object> discussion(LocalDate on) {
        var minutes = new HashMap<String, Object>();
        minutes.put("discussedAt", on + "T09:00");
        minutes.put("place", "示例县人社局会议室");
        minutes.put("chair", "leader");
        minutes.put(
                "attendees",
                List.of(
                        Map.of("person", "leader", "capacity", "LEADER"),
                        Map.of("person", "chief", "capacity", "CHIEF"),
                        Map.of("person", "deputy", "capacity", "DEPUTY"),
                        Map.of("person", "inspector1", "capacity", "HANDLER"),
                        Map.of("person", "inspector2", "capacity", "HANDLER"),
                        Map.of("person", "recorder", "capacity", "RECORDER")));
        minutes.put(
                "views",
                List.of(
                        Map.of("person", "inspector1", "view", "汇报案情和拟处理意见", "vote", "REPORT"),
                        Map.of("person", "inspector2", "view", "补充汇报证据情况", "vote", "REPORT"),
                        Map.of("person", "deputy", "view", "事实清楚", "vote", "AGREE"),
                        Map.of("person", "chief", "view", "裁量适当", "vote", "AGREE"),
                        Map.of("person", "leader", "view", "同意拟处理意见", "vote", "AGREE")));
        minutes.put("conclusion", "同意拟处理意见");
        return minutes;
    }

    void discussed(String caseNo) {
        office.done(caseNo, "recorder", "DiscussCase", "approve", null, discussion(LocalDate.now(clock)));
    }

    static Map<String, Object> findings(String... problems) {
        return Map.of(
                "items",
                Stream.of("执法主体", "管辖权限", "事实认定", "证据", "定性", "适用依据", "程序", "裁量")
                        .map(subject -> List.of(problems).contains(subject)
                                ? Map.of("item", subject, "verdict", "PROBLEM", "note", "需要补正")
                                : Map.of("item", subject, "verdict", "OK"))
                        .toList());
    }

    void legal(String caseNo) {
        office.done(caseNo, "legal", "ReviewLegality", "approve", "合法适当", findings());
    }

    void approved(String caseNo) {
        office.done(caseNo, "leader", "ApproveProposal", "approve", "同意");
    }

    /** Handed over on the day it is. */
    void serve(String caseNo) {
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(LocalDate.now(clock)));
    }

    /** A fine too small for a hearing, proposed, reviewed, approved and its notice served, all on one day. */
    String noticed(LocalDate on, Map<String, ?> proposal) {
        var caseNo = investigated(on);
        propose(caseNo, proposal);
        reviewed(caseNo);
        if (office.steps(caseNo).contains("Task_DiscussCase")) {
            discussed(caseNo);
        }
        if (office.steps(caseNo).contains("Task_ReviewLegality")) {
            legal(caseNo);
        }
        approved(caseNo);
        serve(caseNo);
        return caseNo;
    }

    /** Hands over that paper on the day it is, where several wait to be served. */
    void serve(String caseNo, DocumentKind paper) {
        done(caseNo, paper, "inspector1", "ServeDocument", "served", handedOver(LocalDate.now(clock)));
    }

    /** Takes the step that is about that paper, where the same step waits for several. */
    void done(String caseNo, DocumentKind paper, String user, String step, String outcome, Map<String, ?> fields) {
        done(caseNo, paper, user, step, outcome, null, fields);
    }

    void done(
            String caseNo,
            DocumentKind paper,
            String user,
            String step,
            String outcome,
            String opinion,
            Map<String, ?> fields) {
        var tasks = engine.getTaskService();
        var task =
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNo)
                        .taskDefinitionKey("Task_" + step)
                        .list()
                        .stream()
                        .filter(open -> Objects.equals(tasks.getVariable(open.getId(), "document"), id(caseNo, paper)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(step + " does not wait for " + paper));
        office.as(user, () -> {
            tasks.claim(task.getId(), user);
            tasks.complete(
                    task.getId(),
                    Variables.createVariables()
                            .putValue("outcome", outcome)
                            .putValueTyped("opinion", Variables.stringValue(opinion, true))
                            .putValueTyped(
                                    SubmittedJson.VARIABLE,
                                    Variables.stringValue(
                                            json.valueToTree(fields).toString(), true)));
            return null;
        });
    }

    /** The id of the paper of that kind issued last. */
    long id(String caseNo, DocumentKind paper) {
        return documents.latest(caseNo, paper).orElseThrow().id();
    }

    /** The clock that follows from the paper of that kind issued last. */
    StatutoryClock clock(String caseNo, String limit, DocumentKind paper) {
        return deadlines
                .current(ClockKey.of(caseNo, limit, id(caseNo, paper)))
                .orElseThrow(() -> new AssertionError("no clock " + limit + " of " + paper + " in " + caseNo));
    }

    LocalDate due(String caseNo, String limit, DocumentKind paper) {
        return clock(caseNo, limit, paper).dueOn();
    }

    /** What the paper of that kind issued last says. */
    String words(String caseNo, DocumentKind paper) throws IOException {
        return words(id(caseNo, paper));
    }

    void heard(String caseNo, String conclusion) {
        office.done(caseNo, "inspector1", "HearParty", "conclude", null, Map.of("conclusion", conclusion));
    }

    void waived(String caseNo, LocalDate on) {
        office.done(
                caseNo,
                "inspector1",
                "HearParty",
                "conclude",
                null,
                Map.of("conclusion", "WAIVED", "waivedOn", on.toString()));
    }

    static Map<String, Object> statement(LocalDate on, String adopted) {
        return Map.of(
                "statedOn",
                on.toString(),
                "stater",
                "示例负责人",
                "content",
                "请求从轻处罚",
                "adopted",
                adopted,
                "review",
                adopted.equals("NO") ? "不具有从轻情节，不予采纳" : "经复核，予以采纳");
    }

    void reported(String caseNo) {
        office.done(
                caseNo,
                "inspector1",
                "ReportInvestigation",
                "submit",
                null,
                Map.of("course", "立案后调取工资表并询问负责人", "heard", "告知书已送达，当事人意见已听取并复核", "conclusion", "维持拟处理意见"));
        office.done(caseNo, "chief", "ReviewReport", "approve", "同意");
    }

    void signed(String caseNo, boolean published) {
        office.done(
                caseNo,
                "leader",
                "SignDecision",
                "sign",
                null,
                published ? Map.of("publicity", "YES", "publicityReason", "具有社会影响") : Map.of("publicity", "NO"));
    }

    /** From the notice to the served decision: the party waives his times, everything on that day. */
    String decided(LocalDate on, Map<String, ?> proposal) {
        var caseNo = noticed(on, proposal);
        waived(caseNo, on);
        reported(caseNo);
        signed(caseNo, false);
        while (office.steps(caseNo).contains("Task_ServeDocument")) {
            serve(caseNo);
        }
        return caseNo;
    }

    /** The party asks for a hearing, in writing. */
    void hearingRequested(String caseNo, LocalDate on) {
        office.done(
                caseNo,
                "inspector1",
                "HearParty",
                "hearing",
                null,
                Map.of("requestedOn", on.toString(), "manner", "WRITTEN"));
    }

    /** A public hearing at nine on that day, chaired by the one hearing officer there is. */
    static Map<String, Object> hearingPlan(LocalDate on) {
        return new HashMap<>(Map.of(
                "heldAt",
                on + "T09:00",
                "place",
                "示例县人社局会议室",
                "open",
                "YES",
                "chair",
                "hearing",
                "recorder",
                "recorder"));
    }

    /** What was said at a hearing from nine to half past ten. */
    static Map<String, Object> hearingMinutes(LocalDate on) {
        return new HashMap<>(Map.of(
                "startedAt",
                on + "T09:00",
                "endedAt",
                on + "T10:30",
                "present",
                List.of(Map.of("name", "示例负责人", "capacity", "当事人"), Map.of("name", "演示监察员甲", "capacity", "调查人员")),
                "presented",
                "陈述违法事实、证据和处罚建议",
                "defended",
                "承认拖欠，请求从轻",
                "final",
                "请求从轻处罚",
                "signature",
                "SIGNED"));
    }

    /** Accepted and planned for that day, its papers served today. */
    void hearingPlanned(String caseNo, LocalDate on) {
        office.done(caseNo, "legal", "ReviewHearingRequest", "accept");
        office.done(caseNo, "legal", "ScheduleHearing", "scheduled", null, hearingPlan(on));
        while (office.steps(caseNo).contains("Task_ServeDocument")) {
            serve(caseNo);
        }
    }

    /** Held as planned, in the afternoon of that day, and reported. */
    void hearingHeld(String caseNo, LocalDate on) {
        office.at(on.atTime(15, 0));
        office.done(caseNo, "hearing", "HoldHearing", "held", null, hearingMinutes(on));
        office.done(
                caseNo,
                "hearing",
                "ReportHearing",
                "submit",
                null,
                Map.of("found", "拖欠工资属实", "basis", "《劳动保障监察条例》第三十条", "advice", "建议维持拟处罚意见"));
    }

    void performance(String caseNo, String outcome, Map<String, ?> fields) {
        office.done(caseNo, "inspector1", "RecordPerformance", outcome, null, fields);
    }

    static Map<String, Object> paid(LocalDate on, String yuan, String kind) {
        return Map.of("paidOn", on.toString(), "amount", yuan, "kind", kind, "receipt", "示例凭证" + on);
    }

    static Map<String, Object> payments(Map<?, ?>... payments) {
        return Map.of("payments", List.of(payments));
    }

    Obligation.State obligation(String caseNo, DocumentKind kind) {
        return obligations
                .get(documents.latest(caseNo, kind).orElseThrow().id())
                .state();
    }

    List<Obligation.State> obligationsOf(String caseNo) {
        return obligations.of(caseNo).stream().map(Obligation::state).toList();
    }

    void close(String caseNo, String reason) {
        office.done(
                caseNo,
                "inspector1",
                "DraftClosure",
                "submit",
                null,
                Map.of("result", "已依法作出处理", "performance", "见履行登记", "closureReason", reason));
        office.done(caseNo, "reviewer", "ReviewClosure", "approve");
        office.done(caseNo, "chief", "EndorseClosure", "approve");
        office.done(caseNo, "leader", "ApproveClosure", "approve", "同意结案");
        reply(caseNo);
    }

    /** All elements of {@code lists}, for fields that are given as arrays. */
    static Object[] all(Object[]... lists) {
        var all = new ArrayList<Object>();
        for (var list : lists) {
            all.addAll(List.of(list));
        }
        return all.toArray();
    }
}
