package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laborinspection.document.DocumentKind.D04;
import static org.laborinspection.document.DocumentKind.D13;
import static org.laborinspection.document.DocumentKind.D31;
import static org.laborinspection.document.DocumentKind.D35;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casework.CaseVolume;
import org.laborinspection.casework.Reader;
import org.laborinspection.document.Binder;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.VolumePart;
import org.laborinspection.evidence.SampleFiles;
import org.laborinspection.inspection.EvidenceDesk.Upload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

/** Evidence files on their way through a case: what they prove, where they are listed, until when they come in. */
class EvidenceInCaseTest extends CaseScenario {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Reader HANDLER = new Reader("inspector1", Set.of("inspector"));
    private static final Reader CHIEF = new Reader("chief", Set.of("brigade-chief"));
    private static final Reader REVIEWER = new Reader("reviewer", Set.of("brigade-reviewer"));

    @Autowired
    EvidenceDesk desk;

    @Autowired
    CaseVolume volumes;

    @Autowired
    Binder binder;

    @Test
    @Tag("CASE-08")
    @Tag("CASE-S10")
    @DisplayName("A file alone proves; the list made at the end names what is on paper and in files, not who is sealed")
    void listed() throws IOException {
        var caseNo = filed(DAY);
        refused(() -> conclude(caseNo), "CASE-08", "没有登记或者上传任何证据");
        refused(() -> record(caseNo), "evidence", "没有上传");
        add(caseNo, "宿舍.jpg", SampleFiles.photo(), facts("视听资料", "宿舍区照片", false));
        record(caseNo);
        refused(() -> record(caseNo), "evidence", "没有上传");
        add(caseNo, "来信.pdf", SampleFiles.pdf(), facts("证人证言", "示例保密人来信", true));
        var wrong = add(caseNo, "误传.pdf", SampleFiles.pdf(), facts("书证", "他案合同", false));
        desk.withdraw(caseNo, wrong.id(), "误传", HANDLER);
        recordEvidence(caseNo, DAY);
        conclude(caseNo);

        var list = documents.latest(caseNo, D13).orElseThrow();
        assertThat(list.issuedBy()).isEqualTo("inspector1");
        assertThat(words(list.id()))
                .contains("3件", "工资表复印件", "宿舍区照片", "宿舍.jpg", "密封材料", "2026年3月2日", "演示监察员甲")
                .containsPattern("SHA-256 [0-9a-f]{16}[^0-9a-f]")
                .doesNotContain("示例保密人", "来信", "他案合同", "误传");
        assertThat(log.of(caseNo).toString()).doesNotContain("示例保密人");
        assertThat(desk.of(cases.get(caseNo), REVIEWER))
                .extracting(CaseView.Evidence::name)
                .containsExactly("宿舍区照片", "他案合同");
        assertThat(desk.of(cases.get(caseNo), CHIEF))
                .extracting(CaseView.Evidence::name)
                .containsExactly("宿舍区照片", "示例保密人来信", "他案合同");
        assertThat(log.intact(caseNo)).isTrue();
    }

    @Test
    @Tag("D42")
    @Tag("CASE-S10")
    @DisplayName("A volume holds the standing files without positions; what names the informant is bound by itself")
    void bound() throws IOException {
        var caseNo = filed(DAY);
        add(caseNo, "宿舍.jpg", SampleFiles.photo(), facts("视听资料", "宿舍区照片", false));
        add(caseNo, "来信.pdf", SampleFiles.pdf(), facts("证人证言", "示例保密人来信", true));
        var wrong = add(caseNo, "误传.pdf", SampleFiles.pdf(), facts("书证", "他案合同", false));
        desk.withdraw(caseNo, wrong.id(), "误传", HANDLER);
        var mistaken = add(caseNo, "误封.pdf", SampleFiles.pdf(), facts("书证", "误封材料", true));
        desk.withdraw(caseNo, mistaken.id(), "误传", HANDLER);

        var volume = volumes.of(cases.get(caseNo));
        assertThat(volume.parts()).extracting(VolumePart::title).containsExactly("立案审批表", "宿舍区照片");
        assertThat(new String(volume.parts().get(1).content().get(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        assertThat(volume.sealed())
                .as("the sheet of registration and the letter")
                .contains("2件");
        binder.bind(volume, OutputStream.nullOutputStream());

        var sealed = volumes.sealed(cases.get(caseNo), "inspector1", "核对举报内容");
        assertThat(sealed.parts()).extracting(VolumePart::title).containsExactly("投诉（举报）登记表", "示例保密人来信");
        binder.bind(sealed, OutputStream.nullOutputStream());
        assertThat(jdbc.sql("select reader || '：' || reason from li_document_reading where document_id = ?")
                        .param(documents
                                .latest(caseNo, DocumentKind.D01)
                                .orElseThrow()
                                .id())
                        .query(String.class)
                        .list())
                .containsExactly("inspector1：核对举报内容");
        refused(
                () -> binder.bind(
                        volumes.sealed(cases.get(caseNo), "inspector1", " "), OutputStream.nullOutputStream()),
                "reason",
                "查阅理由");
    }

    @Test
    @Tag("CASE-08")
    @DisplayName("After a withdrawal of all that was uploaded nothing is proven any more")
    void nothingLeft() throws IOException {
        var caseNo = filed(DAY);
        var only = add(caseNo, "合同.pdf", SampleFiles.pdf(), facts("书证", "合同", false));
        desk.withdraw(caseNo, only.id(), "误传", HANDLER);

        refused(() -> conclude(caseNo), "CASE-08", "没有登记或者上传任何证据");
    }

    @Test
    @Tag("CASE-08")
    @Tag("CASE-27")
    @DisplayName("An archived case takes no file and gives none back")
    void archived() throws IOException {
        var caseNo = served(DAY);
        var file = add(caseNo, "合同.pdf", SampleFiles.pdf(), facts("书证", "补充合同", false));
        office.done(caseNo, "inspector1", "CheckCorrection", "corrected", null, check(DAY, true));
        closeAndArchive(caseNo);

        refused(() -> add(caseNo, "合同.pdf", SampleFiles.pdf(), facts("书证", "迟来的合同", false)), "CASE-08", "归档前才能上传");
        refused(() -> desk.withdraw(caseNo, file.id(), "误传", HANDLER), "CASE-08", "归档前");
        assertThat(desk.read(caseNo, file.id(), false, CHIEF).bytes()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    @Tag("CASE-23")
    @Tag("D35")
    @DisplayName(
            "What proves a service stands beside its paper, is counted in the proof and is no evidence of the facts")
    void proofOfService() throws IOException {
        var caseNo = ordered(DAY);
        var order = documents.latest(caseNo, D31).orElseThrow().id();
        add(caseNo, "回执.jpg", SampleFiles.photo(), service(order));
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(DAY));

        assertThat(words(documents.latest(caseNo, D35).orElseThrow().id())).contains("附送达凭证1件");
        assertThat(desk.of(cases.get(caseNo), REVIEWER)).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo(order);
            assertThat(one.sealed()).isFalse();
        });
        assertThat(log.of(caseNo))
                .extracting(CaseLog.Line::detail)
                .anyMatch(detail -> detail != null && detail.startsWith("上传第1号送达凭证："));
        var internal = documents.latest(caseNo, DocumentKind.D13).orElseThrow().id();
        refused(() -> add(caseNo, "回执.jpg", SampleFiles.photo(), service(internal)), "document", "没有这份需要送达的文书");
    }

    @Test
    @Tag("CASE-23")
    @Tag("CASE-S10")
    @DisplayName(
            "The receipt of a reply to the informant is uploaded by who serves it, and sealed whether he says so or not")
    void receiptOfReply() throws IOException {
        var caseNo = onTheChiefsDesk(DAY);
        office.done(caseNo, "chief", "DecideFiling", "reject", "不属于职权范围", Map.of("basis", "《劳动保障监察条例》第十条"));
        var reply = documents.latest(caseNo, D04).orElseThrow().id();
        var clerk = new Reader("clerk", Set.of("window-clerk"));
        assertThatThrownBy(() -> desk.add(
                        caseNo, service(reply), "回执.jpg", new ByteArrayInputStream(SampleFiles.photo()), clerk))
                .as("before he has the task in hand")
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("403");
        var task = office.task(caseNo, "ServeDocument");
        office.as("clerk", () -> {
            engine.getTaskService().claim(task.getId(), "clerk");
            return null;
        });

        var receipt = desk.add(caseNo, service(reply), "回执.jpg", new ByteArrayInputStream(SampleFiles.photo()), clerk);

        assertThat(receipt.sealed()).isTrue();
        assertThat(desk.of(cases.get(caseNo), REVIEWER)).isEmpty();
    }

    private CaseView.Evidence add(String caseNo, String fileName, byte[] bytes, Upload about) throws IOException {
        return desk.add(caseNo, about, fileName, new ByteArrayInputStream(bytes), HANDLER);
    }

    private void record(String caseNo) {
        office.done(caseNo, "inspector1", "Investigate", "record", null, Map.of("evidence", List.of()));
    }

    private static Upload facts(String kind, String name, boolean sealed) {
        return new Upload(null, kind, name, "现场取得", 1, DAY, null, sealed);
    }

    private static Upload service(long document) {
        return new Upload(document, null, null, null, null, null, null, null);
    }
}
