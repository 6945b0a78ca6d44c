package org.laborinspection.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.HearingForms.Advice;
import org.laborinspection.inspection.HearingForms.Minutes;
import org.laborinspection.inspection.HearingForms.Plan;
import org.laborinspection.inspection.HearingForms.Request;
import org.springframework.stereotype.Component;

/** 听证的文书: acceptance or refusal, notice, announcement, minutes, report (F D25 … D29). */
@Component
class HearingPapers {

    private final Documents documents;
    private final PaperDesk desk;

    HearingPapers(Documents documents, PaperDesk desk) {
        this.documents = documents;
        this.desk = desk;
    }

    /** D25, declined by whoever reviewed the request. */
    IssuedDocument declined(CaseFile file, Request request) {
        var reason = request.late() ? "逾期提出，视为放弃听证" : "拟作出的处理不属于听证范围";
        return answer(file, request, "不予受理", reason + "。" + said(file));
    }

    /** D25 with the first notice of a request, then D26, and D27 where the hearing is public. */
    void notice(CaseFile file, Request request, Plan plan, boolean first) {
        if (first) {
            answer(file, request, "予以受理", "在期限内提出，属于听证范围。");
        }
        var values = planned(plan);
        values.put("公开方式", plan.isOpen() ? "公开举行" : "不公开举行（" + plan.closedReason() + "）");
        values.put("联系人", desk.name(desk.actor(file, "ScheduleHearing")));
        desk.issue(DocumentKind.D26, file, desk.actor(file, "ScheduleHearing"), values);
        if (plan.isOpen()) {
            desk.issue(DocumentKind.D27, file, desk.actor(file, "ScheduleHearing"), planned(plan));
        }
    }

    /** D28, of a hearing that was held or that ended before. */
    IssuedDocument minutes(CaseFile file, Plan plan, Minutes minutes, String actor) {
        var values = planned(plan);
        values.put("听证时间", minutes.startedAt() == null ? plan.heldAt() : minutes.startedAt());
        values.put(
                "到场人员",
                minutes.present().stream()
                        .map(p -> Map.of("姓名", p.name(), "身份", p.capacity()))
                        .toList());
        values.put("调查人员陈述", minutes.presented());
        values.put("当事人陈述", minutes.defended());
        values.put("最后陈述", minutes.last());
        values.put("拒签说明", minutes.refusalReason());
        values.put(
                "听证结果",
                minutes.endGround() == null
                        ? "听证举行完毕"
                        : "听证终止：" + minutes.endGround().label());
        return desk.issue(DocumentKind.D28, file, actor, values);
    }

    /** D29. */
    IssuedDocument report(CaseFile file, Plan plan, Advice advice, String actor) {
        var values = planned(plan);
        values.put(
                "告知书文号",
                documents.latest(file.caseNo(), DocumentKind.D23).orElseThrow().number());
        values.put("认定事实", advice.found());
        values.put("处理依据", advice.basis());
        values.put("处理建议", advice.advice());
        return desk.issue(DocumentKind.D29, file, actor, values);
    }

    /** The day on which the time to ask was over is named where there was a time. */
    private IssuedDocument answer(CaseFile file, Request request, String conclusion, String reason) {
        var values = new HashMap<String, Object>();
        values.put("告知书文号", documents.find(request.document()).orElseThrow().number());
        values.put("申请日期", request.requestedOn());
        values.put("申请期限届满日", request.dueOn());
        values.put("处理结论", conclusion);
        values.put("理由", reason);
        return desk.issue(DocumentKind.D25, file, desk.actor(file, "ReviewHearingRequest"), values);
    }

    private String said(CaseFile file) {
        var opinion =
                desk.opinion(file, "ReviewHearingRequest", "审查").get("审查意见").toString();
        return PaperDesk.sentence(opinion);
    }

    private HashMap<String, Object> planned(Plan plan) {
        var values = new HashMap<String, Object>();
        values.put("听证时间", plan.heldAt());
        values.put("听证地点", plan.place());
        values.put("主持人", desk.name(plan.chair()));
        values.put("听证员", plan.officers().stream().map(desk::name).collect(Collectors.joining("、")));
        values.put("记录员", desk.name(plan.recorder()));
        return values;
    }
}
