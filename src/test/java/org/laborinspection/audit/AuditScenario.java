package org.laborinspection.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.audit.PaymentPreservations.State;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.CaseScenario;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit department on a test day: what most audits begin with, and how they usually go. */
abstract class AuditScenario extends CaseScenario {

    static final String OPENED = "2026-08-27";
    static final String NOTICED = "2026-09-02";
    static final String VISITED = "2026-09-08";
    static final String ENDED = "2026-09-18";

    @Autowired
    PaymentPreservations preservations;

    @Autowired
    Recoveries recoveries;

    static Map<String, Object> lead(String source, String on) {
        var lead = new HashMap<String, Object>();
        lead.put("source", source);
        lead.put("receivedOn", on);
        lead.put(
                "employer",
                Map.of("name", "示例一号代办机构", "address", "示例县示例路1号", "contact", "示例联系人", "phone", "00000000000"));
        lead.put("insurance", "PENSION");
        lead.put("periodFrom", "2025-01");
        lead.put("periodTo", "2026-07");
        lead.put("facts", "反映为已经去世的人员继续申领养老金");
        lead.put("headcount", 1);
        return lead;
    }

    /** Registered on the day it came; remembered for the coverage of the model. */
    String lead(String source, LocalDate on) {
        office.on(on);
        return began(office.registerAudit("auditor1", lead(source, on.toString())));
    }

    static Map<String, Object> screened() {
        return Map.of(
                "insurance", "PENSION",
                "periodFrom", "2025-01",
                "periodTo", "2026-07",
                "suggestion", "对象明确，险种在管，线索可核，建议立案");
    }

    /** On the deputy leader's desk. */
    String proposed(String source) {
        var caseNo = lead(source, day("2026-08-24"));
        office.done(caseNo, "auditor1", "ScreenLead", "accept", null, screened());
        office.done(
                caseNo,
                "audithead",
                "ReviewOpening",
                "approve",
                "同意",
                Map.of("handlers", List.of("auditor1", "auditor2")));
        return caseNo;
    }

    /** Opened on 27 August 2026. */
    String opened(String source) {
        var caseNo = proposed(source);
        office.on(day(OPENED)).done(caseNo, "auditvp", "ApproveOpening", "approve", "批准");
        return caseNo;
    }

    static Map<String, Object> onsite(String visitOn) {
        return Map.of(
                "method", "ONSITE",
                "scope", "养老金领取资格",
                "route", "实地查阅申领资料并约谈",
                "materials", List.of(Map.of("name", "领取人员名册")),
                "visitOn", visitOn,
                "place", "示例县示例路1号");
    }

    static Map<String, Object> written() {
        return Map.of(
                "method", "WRITTEN",
                "scope", "养老金领取资格",
                "route", "书面自查",
                "materials", List.of(Map.of("name", "领取人员名册", "demand", "加盖公章")),
                "termDays", 10);
    }

    /** Planned, signed and served on 2 September 2026. */
    void noticed(String caseNo, Map<String, Object> plan) {
        office.on(day(NOTICED)).done(caseNo, "auditor1", "PlanAudit", "submit", null, plan);
        office.done(caseNo, "audithead", "SignAuditNotice", "approve");
        serve(caseNo, NOTICED);
    }

    void serve(String caseNo, String on) {
        office.on(day(on)).done(caseNo, "auditor1", "ServeDocument", "served", null, handedOver(on));
    }

    static Map<String, Object> handedOver(String on) {
        return Map.of(
                "way", "DIRECT",
                "servers", List.of("auditor1", "auditor2"),
                "servedOn", on,
                "place", "示例县示例路1号",
                "receiver", "示例联系人",
                "relation", "负责收件的人");
    }

    static Map<String, Object> visit(String on, Map<String, Object> more) {
        var visit = new HashMap<String, Object>();
        visit.put("startedAt", on + "T09:00:00");
        visit.put("endedAt", on + "T09:50:00");
        visit.put("place", "示例县示例路1号");
        visit.put("officer1", "auditor1");
        visit.put("officer2", "auditor2");
        visit.put("recorder", "演示稽核员乙");
        visit.put("certificateShown", true);
        visit.put("person", "示例负责人");
        visit.put("capacity", "LEGAL");
        visit.put("findings", "查阅领取人员名册，一名领取人已经去世");
        visit.put("signature", "SIGNED");
        visit.putAll(more);
        return Map.of("visit", visit);
    }

    static Map<String, Object> interview(String on, Map<String, Object> more) {
        var interview = new HashMap<String, Object>();
        interview.put("startedAt", on + "T09:00:00");
        interview.put("endedAt", on + "T09:30:00");
        interview.put("place", "稽核部门");
        interview.put("officer1", "auditor1");
        interview.put("officer2", "auditor2");
        interview.put("recorder", "演示稽核员乙");
        interview.put("certificateShown", true);
        interview.put("person", "示例经办人");
        interview.put("content", "问：何时知道领取人去世？答：去年。");
        interview.put("signature", "SIGNED");
        interview.putAll(more);
        return Map.of("interview", interview);
    }

    void visited(String caseNo, String on) {
        office.on(day(on)).done(caseNo, "auditor1", "GatherFacts", "visit", null, visit(on, Map.of()));
    }

    static Map<String, Object> preservation(String recipient) {
        return Map.of(
                "preservation",
                Map.of("ground", "OBSTRUCTED", "reason", "拒不提供领取资料", "recipient", recipient, "item", "基本养老金"));
    }

    /** Asked for, approved, served and confirmed on that day. */
    void preserved(String caseNo, String recipient, String on) {
        office.on(day(on)).done(caseNo, "auditor1", "GatherFacts", "preserve", null, preservation(recipient));
        office.done(caseNo, "auditvp", "ApprovePaymentPreservation", "approve", "拒绝取证，确有必要");
        serve(caseNo, on);
        office.done(caseNo, "business", "ConfirmPreservation", "confirmed", null, receipt(on));
    }

    static Map<String, Object> receipt(String on) {
        return Map.of("doneOn", on, "receipt", "回执1号");
    }

    static Map<String, Object> finding(String endedOn, String amount, String loss) {
        var finding = new HashMap<String, Object>();
        finding.put("endedOn", endedOn);
        finding.put("facts", "经查阅名册和约谈核实");
        finding.put("basis", "《社会保险法》第八十八条");
        finding.put("headcount", 1);
        finding.put("amount", amount);
        finding.put("loss", loss);
        finding.put("evidence", List.of(Map.of("name", "领取人员名册复印件", "source", "被稽核单位提供")));
        return finding;
    }

    /** Visited on the 8th, found on 18 September 2026. */
    void found(String caseNo, String outcome, String amount, String loss) {
        office.on(day(ENDED)).done(caseNo, "auditor1", "GatherFacts", "conclude");
        office.done(caseNo, "auditor1", "DetermineFinding", outcome, null, finding(ENDED, amount, loss));
    }

    /** Opened, noticed, visited and found. */
    String audited(String source, String outcome, String amount, String loss) {
        var caseNo = opened(source);
        noticed(caseNo, onsite(VISITED));
        visited(caseNo, VISITED);
        found(caseNo, outcome, amount, loss);
        return caseNo;
    }

    static Map<String, Object> treatment(String amount) {
        var order = new HashMap<String, Object>();
        order.put("item", "退回多领的养老金");
        if (amount != null) {
            order.put("amount", amount);
        }
        return Map.of(
                "facts", "领取人去世后继续领取养老金",
                "statement", "未提出",
                "basis", "《社会保险法》第八十八条",
                "suggestion", "责令退回",
                "items", List.of(order),
                "termDays", 15);
    }

    /** Proposed and approved on the 21st, served on 24 September 2026. */
    void decided(String caseNo, String amount) {
        office.on(day("2026-09-21")).done(caseNo, "auditor1", "ProposeTreatment", "submit", null, treatment(amount));
        office.done(caseNo, "auditvp", "ApproveTreatment", "approve", "同意");
        serve(caseNo, "2026-09-24");
    }

    static Map<String, Object> recovered(String receipt, String... wayAndAmount) {
        var items = new java.util.ArrayList<Map<String, Object>>();
        for (var i = 0; i < wayAndAmount.length; i += 2) {
            items.add(Map.of(
                    "way", wayAndAmount[i], "settledOn", "2026-09-24", "amount", wayAndAmount[i + 1], "receipt", "凭证"));
        }
        var form = new HashMap<String, Object>();
        form.put("items", items);
        if (receipt != null) {
            form.put("receipt", receipt);
        }
        return form;
    }

    static Map<String, Object> checked(String on) {
        return Map.of("checkedOn", on, "summary", "已核查整改情况");
    }

    /** Everything held back is restored, as it goes when nobody objects. */
    void restored(String caseNo, String on) {
        office.on(day(on)).done(caseNo, "auditor1", "CheckRestoration", "restore");
        office.done(caseNo, "auditvp", "ApproveRestoration", "approve", "同意恢复");
        office.done(caseNo, "business", "ConfirmRestoration", "confirmed", null, receipt(on));
    }

    static Map<String, Object> answer(String on, String content) {
        return Map.of("way", "WRITTEN", "answeredOn", on, "content", content, "checked", true);
    }

    void answered(String caseNo, String on) {
        office.on(day(on)).done(caseNo, "auditor1", "AnswerInformant", "answered", null, answer(on, "经核实已依法处理"));
    }

    List<DocumentKind> kinds(String caseNo) {
        return documents.ofCase(caseNo).stream().map(IssuedDocument::kind).toList();
    }

    List<State> held(String caseNo) {
        return preservations.of(caseNo).stream()
                .map(PaymentPreservations.Preservation::state)
                .toList();
    }
}
