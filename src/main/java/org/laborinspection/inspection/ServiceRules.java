package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ServiceWay;
import org.laborinspection.inspection.ServiceForms.Announce;
import org.laborinspection.inspection.ServiceForms.Leave;
import org.laborinspection.inspection.ServiceForms.Serve;

/** The lawful ways of service (CASE-23; 民事诉讼法第八十七条至第九十五条、处罚法第六十一条). */
final class ServiceRules {

    /** Where a paper to the informant went; his address and name stay under seal (CASE-S10; 条例第九条). */
    static final String INFORMANTS_PLACE = "投诉举报人登记的联系地址";

    private static final String RULE = "CASE-23";

    private ServiceRules() {}

    /** Delivered: by a way that was used on purpose, to somebody, somewhere, and with what that way wants. */
    static void check(Serve serve, LocalDate issuedOn, LocalDate today) {
        if (serve.way() == null) {
            throw Refusal.field("way", "请选择送达方式");
        }
        if (serve.way() == ServiceWay.LEFT || serve.way() == ServiceWay.ANNOUNCEMENT) {
            throw new Refusal(RULE, "《民事诉讼法》第八十九条、第九十五条", "留置送达、公告送达请先登记拒绝签收或者下落不明，再按相应环节办理");
        }
        date("servedOn", serve.servedOn(), issuedOn, today);
        Fields.required("place", serve.place(), "请填写送达地点");
        Fields.required("receiver", serve.receiver(), "请填写收件人");
        Fields.required("relation", serve.relation(), "请填写收件人与受送达人的关系");
        if (serve.way() == ServiceWay.POST) {
            Fields.required("trackingNo", serve.trackingNo(), "邮寄送达的，请填写邮件号，送达日期以回执上的收件日期为准");
        }
        if (serve.way() == ServiceWay.ENTRUSTED) {
            Fields.required("entrustedTo", serve.entrustedTo(), "委托送达的，请填写受托机关");
        }
        if (serve.way() == ServiceWay.ELECTRONIC && Fields.blank(serve.confirmation())) {
            throw new Refusal(RULE, "《行政处罚法》第六十一条", "电子送达须有受送达人签订的送达确认书，请填写确认书编号或者改用其他方式");
        }
    }

    /** Left at the place: with a witness, or wholly recorded (民事诉讼法第八十九条). */
    static void check(Leave leave, LocalDate issuedOn, LocalDate today) {
        date("leftOn", leave.leftOn(), issuedOn, today);
        Fields.required("place", leave.place(), "请填写留置地点");
        Fields.required("refusalReason", leave.refusalReason(), "请填写拒收事由");
        if (Fields.blank(leave.witness()) && !Boolean.TRUE.equals(leave.recorded())) {
            throw new Refusal(RULE, "《民事诉讼法》第八十九条", "留置送达须有见证人签名或者全程录像，请填写见证人或者勾选全程录像");
        }
    }

    static void check(Announce announce, LocalDate issuedOn, LocalDate today) {
        date("publishedOn", announce.publishedOn(), issuedOn, today);
        Fields.required("medium", announce.medium(), "请填写公告媒介");
        Fields.required("reason", announce.reason(), "请填写公告原因：下落不明或者其他方式无法送达");
        Fields.required("attempts", announce.attempts(), "请填写此前用过的送达方式和经过");
    }

    /** Only what goes to the inspected party is announced: an announced reply would expose who complained. */
    static void checkAnnounceable(IssuedDocument paper) {
        if (paper.kind().toInformant() || paper.kind() == DocumentKind.D37) {
            throw new Refusal(RULE, "《劳动保障监察条例》第九条", "《" + paper.title() + "》不公告送达，请按登记的联系地址邮寄，以邮寄凭证登记送达");
        }
    }

    /** Two different people serve; of a case that has handlers, two of them (CASE-23). */
    static void checkServers(CaseFile file, List<String> servers) {
        if (servers.stream().distinct().count() != 2) {
            throw Refusal.field("servers", "送达人应当为两名不同的执法人员");
        }
        if (!file.handlers().isEmpty() && !servers.stream().allMatch(file::isHandler)) {
            throw Refusal.field("servers", "送达人应当为本案承办人员，请重新选择");
        }
    }

    private static void date(String field, LocalDate date, LocalDate issuedOn, LocalDate today) {
        if (date == null) {
            throw Refusal.field(field, "请填写日期");
        }
        if (date.isBefore(issuedOn) || date.isAfter(today)) {
            throw Refusal.field(field, "日期应当在文书制发之日（" + Dates.say(issuedOn) + "）以后，不晚于今天");
        }
    }
}
