package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.casework.Team;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.engine.Submission;
import org.laborinspection.inspection.MinutesForms.Inspection;
import org.laborinspection.inspection.MinutesForms.Interview;
import org.laborinspection.inspection.MinutesForms.Minutes;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** 制作笔录: checks what the handlers wrote down, keeps it in the case and issues it as a paper (F D11, D12; CASE-07). */
@Component
class MinutesDesk {

    private final CaseFiles cases;
    private final Staff staff;
    private final Team team;
    private final PaperDesk desk;
    private final Clock clock;

    MinutesDesk(CaseFiles cases, Staff staff, Team team, PaperDesk desk, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.team = team;
        this.desk = desk;
        this.clock = clock;
    }

    /** D11; of the informant it is sealed, and the case keeps no more than that he was asked (CASE-S10). */
    void interview(Submission s, Interview interview) {
        var file = cases.get(s.caseNo());
        check(file, interview, "interview", "询问");
        var values = common(file, interview, interview.recusalAsked(), "被询问人");
        values.put("询问地点", interview.place());
        values.put("询问人", officers(file, interview));
        values.put("记录人", interview.recorder());
        values.put("被询问人", interview.person());
        values.put("性别", interview.sex());
        values.put("年龄", interview.age());
        values.put("被询问人证件", interview.idNo());
        values.put("被询问人电话", interview.phone());
        values.put("工作单位", interview.workplace());
        values.put("职务", interview.position());
        values.put("住址", interview.address());
        values.put("询问内容", interview.content());
        values.put("核对意见", interview.remark());
        if (interview.isSealed()) {
            desk.issueSealed(DocumentKind.D11, file, s.actor(), values);
        } else {
            desk.issue(DocumentKind.D11, file, s.actor(), values);
        }
        cases.record(s.caseNo(), EntryType.INTERVIEW, s.actor(), interview.open(PaperDesk.addressee(file)));
    }

    /** D12. */
    void inspection(Submission s, Inspection inspection) {
        var file = cases.get(s.caseNo());
        check(file, inspection, "inspection", "检查");
        var values = common(file, inspection, inspection.recusalAsked(), "现场负责人");
        values.put("检查地点", inspection.place());
        values.put("检查人", officers(file, inspection));
        values.put("记录人", inspection.recorder());
        values.put("现场负责人", inspection.person());
        values.put("其他在场人", inspection.present());
        values.put("检查情况", inspection.findings());
        values.put("附件", inspection.attachments());
        values.put("核对意见", inspection.remark());
        desk.issue(DocumentKind.D12, file, s.actor(), values);
        cases.record(s.caseNo(), EntryType.INSPECTION, s.actor(), inspection);
    }

    private void check(CaseFile file, Minutes minutes, String field, String act) {
        MinutesRules.check(minutes, field, LocalDateTime.ofInstant(clock.instant(), Office.ZONE));
        MinutesRules.checkOfficers(
                minutes,
                cases.handlersOn(file.caseNo(), minutes.startedAt().toLocalDate()),
                staff.all(),
                team.recused(file.caseNo()),
                act);
    }

    private List<Map<String, Object>> officers(CaseFile file, Minutes minutes) {
        return desk.people(List.of(minutes.officer1(), minutes.officer2()), file);
    }

    private static Map<String, Object> common(CaseFile file, Minutes minutes, Boolean recusalAsked, String person) {
        var values = new HashMap<String, Object>();
        values.put("开始时间", minutes.startedAt());
        values.put("结束时间", minutes.endedAt());
        values.put(
                "告知回应",
                person + "表示已看清证件、听清告知，"
                        + (Boolean.TRUE.equals(recusalAsked) ? "申请回避，另行依法办理；决定作出之前，调查不停止。" : "不申请回避。"));
        values.put("签名情况", signature(minutes, person));
        return values;
    }

    private static String signature(Minutes minutes, String person) {
        if (minutes.signature() == Signature.SIGNED) {
            return person + "已核对笔录，并逐页签名。";
        }
        return person + "拒绝签名，原因：" + PaperDesk.sentence(minutes.refusalReason())
                + (Fields.blank(minutes.witness()) ? "" : "在场见证人：" + minutes.witness() + "。");
    }
}
