package org.laborinspection.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Organisation;
import org.laborinspection.inspection.PerformanceForms.Application;
import org.laborinspection.inspection.PerformanceForms.Deferral;
import org.laborinspection.inspection.PerformanceForms.RemedyKind;
import org.laborinspection.inspection.PerformanceForms.RemedyResult;
import org.laborinspection.inspection.PerformanceForms.Urging;
import org.springframework.stereotype.Component;

/** 执行的文书: deferral, urging, application to the court (F D46, D38, D39). */
@Component
class EnforcementPapers {

    private final Obligations obligations;
    private final Accounts accounts;
    private final CaseEntries entries;
    private final CourtWindow window;
    private final Documents documents;
    private final PaperDesk desk;
    private final Organisation organisation;

    EnforcementPapers(
            Obligations obligations,
            Accounts accounts,
            CaseEntries entries,
            CourtWindow window,
            Documents documents,
            PaperDesk desk,
            Organisation organisation) {
        this.obligations = obligations;
        this.accounts = accounts;
        this.entries = entries;
        this.window = window;
        this.documents = documents;
        this.desk = desk;
        this.organisation = organisation;
    }

    /** D46, as the leader approved it. */
    IssuedDocument deferral(CaseFile file, Deferral deferral) {
        var plan = deferral.plan();
        return desk.issue(
                DocumentKind.D46,
                file,
                desk.actor(file, "ApproveDeferral"),
                decision(deferral.document()),
                Map.of(
                        "申请理由",
                        PaperDesk.sentence(deferral.reason()),
                        "决定内容",
                        plan.size() == 1 ? "准予延期缴纳。" : "准予分" + plan.size() + "期缴纳。",
                        "计划",
                        IntStream.range(0, plan.size())
                                .mapToObj(i -> Map.of(
                                        "期次",
                                        i + 1,
                                        "缴纳日期",
                                        plan.get(i).dueOn(),
                                        "金额",
                                        PaperDesk.yuan(plan.get(i).amount())))
                                .toList()),
                desk.opinion(file, "ApproveDeferral", "审批"));
    }

    /** D38, for all that is owed today. */
    IssuedDocument urging(CaseFile file, Urging urging) {
        return desk.issue(
                DocumentKind.D38,
                file,
                desk.actor(file, "SignUrging"),
                decision(urging.document()),
                owed(urging.document()),
                Map.of(
                        "履行期限",
                        desk.term("URGE"),
                        "履行方式",
                        PaperDesk.sentence(urging.way()),
                        "陈述申辩权利",
                        "收到本催告书后，你（单位）有权进行陈述和申辩。",
                        "逾期后果",
                        "逾期仍不履行的，本机关将依法申请" + organisation.court() + "强制执行。"));
    }

    /** D39 with the five enclosures of 行政强制法第五十五条, signed by the leader. */
    IssuedDocument application(CaseFile file, Application application, long urging, String actor) {
        var document = application.document();
        var urged = documents.find(urging).orElseThrow();
        var title = documents.find(document).orElseThrow();
        var values = new HashMap<String, Object>();
        values.put("请求事项", application.request());
        values.put("事实和理由", application.grounds());
        values.put("催告书文号", urged.number());
        values.put("催告送达日期", documents.servedOn(urging).orElseThrow());
        values.put("救济情况", remedies(file.caseNo(), document));
        window.remedy(file.caseNo(), document)
                .filter(clock -> clock.state() == StatutoryClock.State.LAPSED)
                .ifPresent(clock -> values.put("起诉期限届满日", PaperDesk.due(clock)));
        values.put("申请期限届满日", desk.due(ClockKey.of(file.caseNo(), CourtWindow.LIMIT, document)));
        values.put("负责人", desk.name(actor));
        values.put(
                "附件",
                List.of(
                        enclosure("强制执行申请书"),
                        enclosure("《" + title.title() + "》" + title.number() + "及作出决定的事实、理由和依据"),
                        enclosure("当事人的意见及行政机关催告情况（含《" + urged.title() + "》" + urged.number() + "和送达回证）"),
                        enclosure("申请强制执行标的情况"),
                        enclosure("法律、行政法规规定的其他材料")));
        return desk.issue(DocumentKind.D39, file, actor, decision(document), owed(document), values);
    }

    /** Each remedy that was sought and has ended; empty where none was. */
    private String remedies(String caseNo, long document) {
        return entries.about(caseNo, EntryType.REMEDY_RESULT, RemedyResult.class, document).stream()
                .map(result -> "被申请人对该决定"
                        + (result.remedy() == RemedyKind.RECONSIDERATION ? "申请行政复议，复议决定" : "提起行政诉讼，生效裁判")
                        + "（" + result.documentNo() + "）"
                        + (result.outcome().equals("changed") ? "予以变更。" : "予以维持或者驳回其请求。"))
                .collect(Collectors.joining());
    }

    private Map<String, Object> decision(long document) {
        var paper = documents.find(document).orElseThrow();
        return Map.of(
                "决定书名称",
                paper.title(),
                "决定书文号",
                paper.number(),
                "决定送达日期",
                documents.servedOn(document).orElseThrow());
    }

    private Map<String, Object> owed(long document) {
        var account = accounts.of(obligations.get(document));
        var rows = new ArrayList<Map<String, Object>>();
        if (account.outstanding().signum() > 0 || account.amount().signum() == 0) {
            rows.add(owed("履行决定确定的义务", account.outstanding()));
        }
        if (account.lateOutstanding().signum() > 0) {
            rows.add(owed("逾期加处罚款", account.lateOutstanding()));
        }
        return Map.of(
                "应履行义务", rows, "合计金额", PaperDesk.yuan(account.outstanding().add(account.lateOutstanding())));
    }

    private static Map<String, Object> owed(String item, BigDecimal amount) {
        return Map.of("事项", item, "金额", PaperDesk.yuan(amount));
    }

    private static Map<String, Object> enclosure(String name) {
        return Map.of("材料名称", name, "份数", 1);
    }
}
