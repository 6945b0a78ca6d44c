package org.laborinspection.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Informants;
import org.laborinspection.casefile.Informants.Identity;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casefile.Source;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 登记的文书: the sheet of a lead, sealed where it names who gave it (F D01; CASE-01, CASE-S10). */
@Component
class RegistrationPaper {

    private static final String NOT_GIVEN = "未提供";

    private final Informants informants;
    private final PaperDesk desk;

    RegistrationPaper(Informants informants, PaperDesk desk) {
        this.informants = informants;
        this.desk = desk;
    }

    /** D01, whole: who complains about his own right must say who he is and how he is reached. */
    IssuedDocument issue(CaseFile file, Registration lead, String actor) {
        var values = new HashMap<String, Object>();
        values.put("单位地址", file.employer().address());
        values.put("单位联系人", file.employer().contact());
        values.put("单位电话", file.employer().phone());
        values.put("行为终了日期", file.violationEndedOn());
        values.put("涉及人数", file.headcount());
        values.put("劳动者", workers(file));
        values.put("证据材料", lead.materials());
        values.put("请求事项", file.request());
        values.put("登记人", desk.name(actor));
        if (file.informantId() == null) {
            var anonymous = file.source() == Source.REPORT;
            values.put("投诉举报人", anonymous ? "匿名" : "无");
            values.put("投诉举报人电话", anonymous ? NOT_GIVEN : "无");
            values.put("是否匿名", anonymous ? "是" : "否");
            return desk.issue(DocumentKind.D01, file, actor, values);
        }
        var identity = informants.read(file.informantId(), actor, "制作《" + DocumentKind.D01.title() + "》");
        values.putAll(identity(identity, file.source() == Source.COMPLAINT));
        return desk.issueSealed(DocumentKind.D01, file, actor, values);
    }

    private static Map<String, Object> identity(Identity identity, boolean complaint) {
        var values = new HashMap<String, Object>();
        values.put("投诉举报人", owed(identity.name(), complaint));
        values.put("投诉举报人电话", owed(identity.phone(), complaint));
        values.put("投诉举报人证件", identity.idNo());
        values.put("性别", identity.sex());
        values.put("年龄", identity.age());
        values.put("职业", identity.occupation());
        values.put("工作单位", identity.workplace());
        values.put("住所", identity.address());
        values.put("是否代表", Boolean.TRUE.equals(identity.representative()) ? "是" : "否");
        values.put("是否匿名", "否");
        return values;
    }

    private static String owed(String value, boolean complaint) {
        return complaint || !Fields.blank(value) ? value : NOT_GIVEN;
    }

    private static List<Map<String, Object>> workers(CaseFile file) {
        return file.workers().stream()
                .map(worker -> Map.<String, Object>of(
                        "姓名",
                        worker.name(),
                        "拖欠金额",
                        PaperDesk.yuan(worker.owed()),
                        "所属期间",
                        worker.period() == null ? "" : worker.period()))
                .toList();
    }
}
