package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.laborinspection.inspection.RecusalRequest;

/** A fictitious case: what was reported, and who did what in it. Every number of days counts working days before today. */
final class DemoCase {

    /** What is done in the case on a day. */
    record Step(LocalDate day, Consumer<OfficeWalk> act) {}

    private final WorkingDays days;
    private final Map<String, Object> lead = new HashMap<>();
    private final List<Map<String, Object>> workers = new ArrayList<>();
    private final Map<String, String> items = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private List<String> handlers = List.of("inspector1", "inspector2");
    private String basis;
    private String caseNo;

    DemoCase(WorkingDays days, String source, String category, String employer, String facts) {
        this.days = days;
        lead.put("source", source);
        lead.put("category", category);
        lead.put("employer", Map.of("name", employer));
        lead.put("facts", facts);
        lead.put("request", "依法查处");
    }

    List<Step> steps() {
        return steps;
    }

    DemoCase against(String article) {
        basis = article;
        return this;
    }

    /** A worker and what he is owed, in yuan. */
    DemoCase owed(String worker, String sum) {
        workers.add(DemoForms.worker(worker, sum));
        lead.put("workers", workers);
        lead.put("headcount", workers.size());
        return this;
    }

    DemoCase headcount(int people) {
        lead.put("headcount", people);
        return this;
    }

    /** What is to be corrected, and the sum in yuan or an empty text. */
    DemoCase owing(String item, String amount) {
        items.put(item, amount);
        return this;
    }

    DemoCase handlers(String first, String second) {
        handlers = List.of(first, second);
        return this;
    }

    DemoCase endedOn(LocalDate day) {
        lead.put("violationEndedOn", day.toString());
        return this;
    }

    DemoCase received(int ago) {
        return received(ago, "clerk");
    }

    DemoCase received(int ago, String registrar) {
        var day = days.ago(ago);
        lead.put("receivedOn", day.toString());
        lead.putIfAbsent("violationEndedOn", day.minusDays(20).toString());
        return on(ago, office -> caseNo = office.register(registrar, lead));
    }

    DemoCase supplemented(int ago) {
        return on(
                ago,
                office -> office.done(
                        caseNo, "clerk", "PrepareFiling", "supplement", "请补充用人单位地址和联系方式", Map.of("basis", basis)));
    }

    DemoCase prepared(int ago) {
        return step(ago, "clerk", "PrepareFiling", "submit", null, DemoForms.filing(basis));
    }

    DemoCase reviewed(int ago) {
        return step(ago, "reviewer", "ReviewFiling", "approve", "材料齐全，同意立案", Map.of());
    }

    DemoCase filed(int ago) {
        return step(ago, "chief", "DecideFiling", "file", "同意立案", Map.of("handlers", handlers));
    }

    /** Received three days before and filed on that day. */
    DemoCase opened(int ago) {
        return received(ago + 3).prepared(ago + 2).reviewed(ago + 1).filed(ago);
    }

    DemoCase notFiled(int ago, String outcome, String reason, Map<String, ?> fields) {
        return step(ago, "chief", "DecideFiling", outcome, reason, fields);
    }

    DemoCase replyServed(int ago) {
        return step(
                ago,
                "clerk",
                "ServeDocument",
                "served",
                null,
                DemoForms.delivered(days.ago(ago), List.of("inspector1", "inspector2"), "投诉人", "受送达人本人"));
    }

    DemoCase evidence(int ago, String kind, String... names) {
        return investigated(ago, "record", null, DemoForms.evidence(days.ago(ago), kind, names));
    }

    DemoCase interviewed(int ago) {
        return investigated(ago, "record", null, DemoForms.interview(days.ago(ago), handlers));
    }

    DemoCase inspected(int ago) {
        return investigated(ago, "record", null, DemoForms.inspection(days.ago(ago), handlers));
    }

    DemoCase extensionRequested(int ago) {
        return investigated(ago, "extend", null, Map.of("reason", "涉及人数多，工资账册需要逐人核对"));
    }

    DemoCase extensionReviewed(int ago) {
        return step(ago, "chief", "ReviewExtension", "approve", "情况复杂，同意延长", Map.of());
    }

    DemoCase extended(int ago) {
        return extensionRequested(ago + 2)
                .extensionReviewed(ago + 1)
                .step(ago, "leader", "ApproveExtension", "approve", "同意", Map.of());
    }

    DemoCase suspended(int ago) {
        return investigated(ago + 2, "suspend", null, Map.of("reason", "负责人下落不明，账册无法取得", "ground", "ABSCONDED"))
                .step(ago + 1, "chief", "ReviewSuspension", "approve", "同意中止", Map.of())
                .step(ago, "leader", "ApproveSuspension", "approve", "同意", Map.of());
    }

    DemoCase keptSuspended(int ago) {
        return step(ago, handlers.get(0), "ReviewSuspended", "keep", "负责人仍下落不明", Map.of());
    }

    DemoCase resumed(int ago) {
        return step(ago + 2, handlers.get(0), "ReviewSuspended", "resume", null, Map.of("reason", "负责人已经到案"))
                .step(ago + 1, "chief", "ReviewResumption", "approve", "同意恢复", Map.of())
                .step(ago, "leader", "ApproveResumption", "approve", "同意", Map.of());
    }

    DemoCase concluded(int ago) {
        return investigated(ago, "conclude", null, Map.of());
    }

    DemoCase proposed(int ago, Map<String, ?> proposal) {
        return step(ago, handlers.get(1), "DraftProposal", "submit", null, proposal);
    }

    DemoCase correctionProposed(int ago, int termDays) {
        return proposed(ago, DemoForms.correction(termDays, items));
    }

    DemoCase proposalReviewed(int ago) {
        return step(ago, "chief", "ReviewProposal", "approve", "事实清楚，同意", Map.of());
    }

    DemoCase proposalReturned(int ago) {
        return step(ago, "leader", "ApproveProposal", "return", "改正内容应当逐人列明金额", Map.of());
    }

    DemoCase proposalApproved(int ago) {
        return step(ago, "leader", "ApproveProposal", "approve", "同意", Map.of());
    }

    /** From the end of the investigation to the leader's approval, on that day. */
    DemoCase ordered(int ago, int termDays) {
        return concluded(ago + 3)
                .correctionProposed(ago + 2, termDays)
                .proposalReviewed(ago + 1)
                .proposalApproved(ago);
    }

    DemoCase served(int ago) {
        return serving(ago, "served", null, DemoForms.delivered(days.ago(ago), handlers, "示例负责人", "法定代表人"));
    }

    DemoCase refusedToSign(int ago) {
        return serving(ago, "refused", "负责人拒绝签收", Map.of());
    }

    DemoCase left(int ago) {
        return step(ago, handlers.get(0), "LeaveDocument", "left", null, DemoForms.left(days.ago(ago), handlers));
    }

    DemoCase announced(int ago) {
        return serving(ago + 1, "untraceable", "注册地无人办公，邮寄退回", Map.of())
                .step(
                        ago,
                        handlers.get(0),
                        "PublishAnnouncement",
                        "published",
                        "下落不明，公告送达",
                        DemoForms.announcement(days.ago(ago)));
    }

    DemoCase corrected(int ago) {
        return checked(ago, "corrected", null, true);
    }

    DemoCase notCorrected(int ago) {
        return checked(ago, "notCorrected", "期限届满仍未改正", false);
    }

    DemoCase closureDrafted(int ago) {
        return step(ago, handlers.get(0), "DraftClosure", "submit", null, DemoForms.closure());
    }

    DemoCase closureReviewed(int ago) {
        return step(ago, "reviewer", "ReviewClosure", "approve", "同意结案", Map.of());
    }

    DemoCase closureEndorsed(int ago) {
        return step(ago, "chief", "EndorseClosure", "approve", "同意结案", Map.of());
    }

    DemoCase closed(int ago) {
        return closureDrafted(ago + 3)
                .closureReviewed(ago + 2)
                .closureEndorsed(ago + 1)
                .step(ago, "leader", "ApproveClosure", "approve", "同意结案", Map.of());
    }

    DemoCase replied(int ago) {
        return step(ago, "clerk", "ReplyInformant", "replied", null, DemoForms.reply(days.ago(ago)));
    }

    DemoCase recusalRequested(int ago) {
        return on(
                ago,
                office -> office.requestRecusal(
                        caseNo, handlers.get(0), new RecusalRequest(handlers.get(1), "与用人单位负责人有近亲属关系", "用人单位（当事人）")));
    }

    DemoCase supervised(int ago) {
        return step(ago, "supervisor", "Supervise", "noted", null, Map.of());
    }

    /** The open step lies on that person's own desk. */
    DemoCase claimed(int ago, String user, String step) {
        return on(ago, office -> office.claim(caseNo, user, step));
    }

    private DemoCase investigated(int ago, String outcome, String opinion, Map<String, ?> fields) {
        return step(ago, handlers.get(0), "Investigate", outcome, opinion, fields);
    }

    private DemoCase serving(int ago, String outcome, String opinion, Map<String, ?> fields) {
        return step(ago, handlers.get(0), "ServeDocument", outcome, opinion, fields);
    }

    private DemoCase checked(int ago, String outcome, String opinion, boolean done) {
        return step(
                ago,
                handlers.get(1),
                "CheckCorrection",
                outcome,
                opinion,
                DemoForms.check(days.ago(ago), handlers, done, items));
    }

    private DemoCase step(int ago, String user, String step, String outcome, String opinion, Map<String, ?> fields) {
        return on(ago, office -> office.done(caseNo, user, step, outcome, opinion, fields));
    }

    private DemoCase on(int ago, Consumer<OfficeWalk> act) {
        steps.add(new Step(days.ago(ago), act));
        return this;
    }
}
