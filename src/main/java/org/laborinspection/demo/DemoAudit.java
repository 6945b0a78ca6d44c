package org.laborinspection.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A fictitious audit: what was reported, and who did what in it. Every number of days counts working days before today. */
final class DemoAudit {

    private static final List<String> TEAM = List.of("auditor1", "auditor2");
    private static final String PLACE = "示例县示例路6号";

    private final WorkingDays days;
    private final Map<String, Object> lead = new HashMap<>();
    private final List<DemoCase.Step> steps = new ArrayList<>();
    private String caseNo;

    DemoAudit(WorkingDays days, String source, String insurance, String party, String facts) {
        this.days = days;
        lead.put("source", source);
        lead.put("insurance", insurance);
        lead.put("employer", Map.of("name", party, "address", PLACE, "contact", "示例联系人", "phone", "00000000000"));
        lead.put("facts", facts);
        lead.put("headcount", 1);
    }

    List<DemoCase.Step> steps() {
        return steps;
    }

    DemoAudit received(int ago) {
        lead.put("receivedOn", day(ago));
        if (lead.get("source").equals("TRANSFERRED")) {
            lead.put("referredBy", "示例业务科");
        }
        return on(ago, office -> caseNo = office.registerAudit("auditor1", lead));
    }

    DemoAudit screened(int ago) {
        return step(
                ago,
                "auditor1",
                "ScreenLead",
                "accept",
                Map.of(
                        "insurance",
                        lead.get("insurance"),
                        "periodFrom",
                        "2025-01",
                        "periodTo",
                        "2025-12",
                        "suggestion",
                        "对象明确，险种在管，线索可核，建议立案"));
    }

    DemoAudit declined(int ago) {
        return on(
                ago,
                office -> office.done(
                        caseNo, "auditor1", "ScreenLead", "decline", "线索不明确，无法核查", Map.of("basis", "责任清单（八）二")));
    }

    /** Received three days before and opened on that day. */
    DemoAudit opened(int ago) {
        return received(ago + 3)
                .screened(ago + 2)
                .step(ago + 1, "audithead", "ReviewOpening", "approve", Map.of("handlers", TEAM))
                .step(ago, "auditvp", "ApproveOpening", "approve", Map.of());
    }

    DemoAudit plannedWritten(int ago) {
        return step(ago, "auditor1", "PlanAudit", "submit", plan(Map.of("method", "WRITTEN")));
    }

    DemoAudit plannedOnsite(int ago, int visit) {
        return step(
                ago,
                "auditor1",
                "PlanAudit",
                "submit",
                plan(Map.of("method", "ONSITE", "visitOn", day(visit), "place", PLACE)));
    }

    private static Map<String, Object> plan(Map<String, Object> how) {
        var plan = new HashMap<String, Object>(how);
        plan.put("scope", "待遇领取资格和申报资料");
        plan.put("route", "查阅资料、约谈有关人员");
        plan.put("materials", List.of(Map.of("name", "领取人员名册", "demand", "加盖公章")));
        return plan;
    }

    /** The notice is signed, and served the day after. */
    DemoAudit noticed(int ago) {
        return step(ago, "audithead", "SignAuditNotice", "approve", Map.of()).served(ago - 1);
    }

    DemoAudit served(int ago) {
        return step(
                ago,
                "auditor1",
                "ServeDocument",
                "served",
                Map.of(
                        "way",
                        "DIRECT",
                        "servers",
                        TEAM,
                        "servedOn",
                        day(ago),
                        "place",
                        PLACE,
                        "receiver",
                        "示例联系人",
                        "relation",
                        "负责收件的人"));
    }

    DemoAudit visited(int ago) {
        var visit = new HashMap<String, Object>();
        visit.put("startedAt", day(ago) + "T08:40:00");
        visit.put("endedAt", day(ago) + "T09:20:00");
        visit.put("place", PLACE);
        visit.put("officer1", TEAM.get(0));
        visit.put("officer2", TEAM.get(1));
        visit.put("recorder", "演示稽核员乙");
        visit.put("certificateShown", true);
        visit.put("person", "示例负责人");
        visit.put("capacity", "LEGAL");
        visit.put("findings", "查阅领取人员名册和申领资料");
        visit.put("signature", "SIGNED");
        return step(ago, "auditor1", "GatherFacts", "visit", Map.of("visit", visit));
    }

    /** Payments are suspended, the party is told the day after. */
    DemoAudit preserved(int ago) {
        return step(
                        ago,
                        "auditor2",
                        "GatherFacts",
                        "preserve",
                        Map.of(
                                "preservation",
                                Map.of(
                                        "ground", "LARGE",
                                        "reason", "疑似持续冒领，金额较大",
                                        "recipient", "示例领取人",
                                        "item", "基本养老金")))
                .on(
                        ago,
                        office -> office.done(
                                caseNo, "auditvp", "ApprovePaymentPreservation", "approve", "继续拨付可能造成损失，同意暂缓"))
                .step(ago, "business", "ConfirmPreservation", "confirmed", receipt(ago))
                .served(ago - 1);
    }

    DemoAudit found(int ago, String outcome, String amount, String loss) {
        return step(ago, "auditor1", "GatherFacts", "conclude", Map.of())
                .step(
                        ago,
                        "auditor1",
                        "DetermineFinding",
                        outcome,
                        Map.of(
                                "endedOn",
                                day(ago),
                                "facts",
                                "经查阅资料和约谈核实",
                                "basis",
                                "《社会保险法》第八十八条",
                                "headcount",
                                1,
                                "amount",
                                amount,
                                "loss",
                                loss,
                                "evidence",
                                List.of(Map.of("name", "领取人员名册复印件", "source", "被稽核单位提供"))));
    }

    /** Proposed, approved the day after, served two days later. */
    DemoAudit decided(int ago, String amount) {
        return step(
                        ago,
                        "auditor1",
                        "ProposeTreatment",
                        "submit",
                        Map.of(
                                "facts",
                                "领取人去世后继续领取养老金",
                                "statement",
                                "承认多领，请求分期退回",
                                "basis",
                                "《社会保险法》第八十八条",
                                "suggestion",
                                "责令退回",
                                "items",
                                List.of(Map.of("item", "退回多领的养老金", "amount", amount)),
                                "termDays",
                                60))
                .step(ago - 1, "auditvp", "ApproveTreatment", "approve", Map.of())
                .served(ago - 3);
    }

    DemoAudit recovered(int ago, String amount) {
        return step(
                ago,
                "business",
                "RecoverPayment",
                "partial",
                Map.of(
                        "items",
                        List.of(Map.of("way", "CASH", "settledOn", day(ago), "amount", amount, "receipt", "示例收据1号")),
                        "receipt",
                        "示例回执1号"));
    }

    /** Warned by word of mouth, archived and answered. */
    DemoAudit warnedAndAnswered(int ago) {
        var warning = new HashMap<String, Object>();
        warning.put("warnedOn", day(ago));
        warning.put("place", PLACE);
        List.of("slight", "aware", "mended", "lossless").forEach(condition -> warning.put(condition, true));
        warning.put("warning", "予以口头警告，责令立即改正");
        warning.put("correction", "已经补报人员变动");
        warning.put("person", "示例负责人");
        warning.put("position", "法定代表人");
        warning.put("signature", "SIGNED");
        return step(ago, "auditor1", "WarnParty", "warned", warning)
                .step(ago, "auditor1", "CheckRestoration", "none", Map.of())
                .step(
                        ago - 1,
                        "auditor1",
                        "AnswerInformant",
                        "answered",
                        Map.of(
                                "way",
                                "WRITTEN",
                                "answeredOn",
                                day(ago - 1),
                                "content",
                                "经核实，有关问题已经改正",
                                "checked",
                                true));
    }

    private Map<String, Object> receipt(int ago) {
        return Map.of("doneOn", day(ago), "receipt", "示例回执");
    }

    private DemoAudit step(int ago, String user, String step, String outcome, Map<String, ?> fields) {
        return on(ago, office -> office.done(caseNo, user, step, outcome, null, fields));
    }

    private DemoAudit on(int ago, Consumer<OfficeWalk> act) {
        LocalDate day = days.ago(ago);
        steps.add(new DemoCase.Step(day, act));
        return this;
    }

    private String day(int ago) {
        return days.ago(ago).toString();
    }
}
