package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.laborinspection.casework.RecusalRequest;

/** A fictitious case: what was reported, and who did what in it. Every number of days counts working days before today. */
final class DemoCase implements DemoApproval, DemoHearing, DemoPerformance, DemoClosure {

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

    @Override
    public LocalDate day(int ago) {
        return days.ago(ago);
    }

    @Override
    public LocalDate ahead(int n) {
        return days.ahead(n);
    }

    @Override
    public List<String> team() {
        return handlers;
    }

    @Override
    public DemoCase step(int ago, String user, String step, String outcome, String opinion, Map<String, ?> fields) {
        return on(ago, office -> office.done(caseNo, user, step, outcome, opinion, fields));
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
        return step(ago, "clerk", "PrepareFiling", "supplement", "请补充用人单位地址和联系方式", Map.of("basis", basis));
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

    /** Opened on that day, with the usual evidence a few days later. */
    DemoCase openedWithProof(int ago) {
        return opened(ago).proven(ago - 5, "工资表复印件", "限期改正指令书复印件");
    }

    DemoCase notFiled(int ago, String outcome, String reason, Map<String, ?> fields) {
        return step(ago, "chief", "DecideFiling", outcome, reason, fields);
    }

    DemoCase correctionProposed(int ago, int termDays) {
        return proposed(ago, DemoProposals.correction(termDays, items));
    }

    /** From the end of the investigation to the leader's approval, on that day. */
    DemoCase ordered(int ago, int termDays) {
        return concluded(ago + 3)
                .correctionProposed(ago + 2, termDays)
                .proposalReviewed(ago + 1)
                .proposalApproved(ago);
    }

    DemoCase corrected(int ago) {
        return checked(ago, "corrected", null, true);
    }

    DemoCase notCorrected(int ago) {
        return checked(ago, "notCorrected", "期限届满仍未改正", false);
    }

    /** An order to correct, a handling and a fine side by side, up to the service of all three, on that day. */
    DemoCase decidedThreefold(int ago, int termDays, String fine) {
        return noticed(ago + 4, DemoProposals.threefold(termDays, items, fine))
                .waivedAndSigned(ago + 1)
                .served(ago)
                .served(ago)
                .served(ago);
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

    DemoCase instructed(int ago, String limit, String instruction) {
        return on(ago, office -> office.instruct(caseNo, "supervisor", limit, instruction));
    }

    /** The open step lies on that person's own desk. */
    DemoCase claimed(int ago, String user, String step) {
        return on(ago, office -> office.claim(caseNo, user, step));
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

    private DemoCase on(int ago, Consumer<OfficeWalk> act) {
        steps.add(new Step(days.ago(ago), act));
        return this;
    }
}
