package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.casefile.Refusal;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;

/** What must hold of numbers, stored papers and proofs of service on every database. */
@Tag("F")
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperRegisterTest {

    private static final int THREADS = 32;
    private static final int EACH = 3;

    private PaperOffice office;

    @BeforeAll
    void open() {
        office = PaperOffice.open();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Tag("D16")
    @DisplayName("What a killed process had begun leaves neither row nor number")
    void killed() {
        assumeThat(Databases.product())
                .as("H2 does not let a connection be cut")
                .isEqualTo(Databases.Product.POSTGRES);
        var begun = new AtomicReference<String>();
        assertThatThrownBy(() -> office.transaction().executeWithoutResult(status -> {
                    begun.set(issue(DocumentKind.D16).number());
                    office.cutConnection();
                }))
                .isInstanceOf(TransactionSystemException.class);

        assertThat(issue(DocumentKind.D16).number()).isNotNull().isEqualTo(begun.get());
    }

    @Test
    @Tag("D40")
    @DisplayName("32 clerks at once, some of whom give up: the numbers of what is issued have no gap and no double")
    void consecutiveUnderLoad() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(THREADS);
        List<Callable<Void>> work = IntStream.range(0, THREADS * EACH)
                .mapToObj(i -> (Callable<Void>) () -> {
                    issueOrGiveUp(i);
                    return null;
                })
                .toList();
        for (Future<Void> done : clerks.invokeAll(work)) {
            done.get();
        }
        clerks.shutdown();

        List<Long> numbers = office.jdbc()
                .sql("select issue_no from li_document where kind = 'D40' order by issue_no")
                .query(Long.class)
                .list();
        long kept = IntStream.range(0, THREADS * EACH).filter(i -> !givesUp(i)).count();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, kept).boxed().toList());
    }

    @Test
    @DisplayName("32 at once on a series nobody began: 1 to 32")
    void beginsOnce() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(THREADS);
        List<Callable<Long>> work = IntStream.range(0, THREADS)
                .mapToObj(i -> (Callable<Long>)
                        () -> office.transaction().execute(s -> office.numbers().next("案", 2026)))
                .toList();
        List<Long> numbers = clerks.invokeAll(work).stream()
                .map(PaperRegisterTest::result)
                .sorted()
                .toList();
        clerks.shutdown();

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, THREADS).boxed().toList());
    }

    @Test
    @DisplayName("Each year begins with 1; a number is only taken within a transaction")
    void eachYear() {
        assertThat(next("年", 2026)).isEqualTo(1);
        assertThat(next("年", 2026)).isEqualTo(2);
        assertThat(next("年", 2027)).isEqualTo(1);
        assertThatThrownBy(() -> office.numbers().next("年", 2026)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Tag("D02")
    @DisplayName("A voided paper keeps row, number, reason and person, and its number is not given again")
    void voided() {
        IssuedDocument first = issue(DocumentKind.D02);
        office.documents().voidDocument(first.id(), "缺项填写有误", "clerk");
        IssuedDocument second = issue(DocumentKind.D02);

        assertThat(first.number()).isEqualTo("示人社监补字〔2026〕第1号");
        assertThat(second.number()).isEqualTo("示人社监补字〔2026〕第2号");
        IssuedDocument kept = office.documents().find(first.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(DocumentState.VOIDED);
        assertThat(kept.number()).isEqualTo(first.number());
        assertThat(office.documents().verify(kept)).isTrue();
        assertThat(office.jdbc()
                        .sql("select void_reason || '/' || voided_by from li_document where id = ?")
                        .param(first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("缺项填写有误/clerk");
        assertThatThrownBy(() -> office.documents().voidDocument(first.id(), "再次", "clerk"))
                .isInstanceOf(Refusal.class)
                .hasMessage("《补正告知书》示人社监补字〔2026〕第1号已经作废，不能再次作废");
        assertThatThrownBy(() -> office.documents().voidDocument(second.id(), " ", "clerk"))
                .isInstanceOf(Refusal.class)
                .hasMessage("请填写作废原因");
    }

    @Test
    @Tag("D04")
    @DisplayName("What is refused or rolled back leaves neither row nor number")
    void leavesNothing() {
        assertThatThrownBy(() -> office.documents().issue("甲", DocumentKind.D04, Map.of(), "chief"))
                .isInstanceOf(Refusal.class);
        office.transaction().executeWithoutResult(status -> {
            issue(DocumentKind.D04);
            status.setRollbackOnly();
        });

        assertThat(issue(DocumentKind.D04).number()).isEqualTo("示人社监不字〔2026〕第1号");
    }

    @Test
    @Tag("D41")
    @DisplayName("A changed byte is found and the paper is not handed out")
    void changedByte() {
        IssuedDocument issued = issue(DocumentKind.D41);
        byte[] bytes = office.documents().open(issued.id()).bytes();
        assertThat(Sha256.of(bytes)).isEqualTo(issued.sha256());
        bytes[bytes.length / 2] ^= 1;
        office.jdbc()
                .sql("update li_document set content = ? where id = ?")
                .params(bytes, issued.id())
                .update();

        assertThat(office.documents().verify(issued)).isFalse();
        assertThatThrownBy(() -> office.documents().open(issued.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("与制发时不一致");
    }

    @Test
    @Tag("D36")
    @DisplayName("The latest paper is the one issued last that is not void; the list keeps them all")
    void latest() {
        String caseNo = "示例案〔2026〕第9号";
        IssuedDocument first =
                office.documents().issue(caseNo, DocumentKind.D36, SamplePapers.of(DocumentKind.D36), "inspector1");
        IssuedDocument second =
                office.documents().issue(caseNo, DocumentKind.D36, SamplePapers.of(DocumentKind.D36), "inspector1");
        office.documents().voidDocument(second.id(), "复查日期填写有误", "inspector1");

        assertThat(office.documents().latest(caseNo, DocumentKind.D36)).contains(first);
        assertThat(office.documents().ofCase(caseNo))
                .extracting(IssuedDocument::state)
                .containsExactly(DocumentState.ISSUED, DocumentState.VOIDED);
        assertThat(office.documents().find(second.id() + 100_000)).isEmpty();
    }

    @Test
    @Tag("D35")
    @Tag("CASE-23")
    @DisplayName("A paper has one valid proof of service; a wrong one is withdrawn, not overwritten")
    void oneProof() {
        long id = issue(DocumentKind.D31).id();
        ProofOfService proof = proof(LocalDate.of(2026, 11, 23));
        office.documents().recordService(id, proof);

        assertThat(office.documents().proofOf(id)).contains(proof);
        assertThat(office.documents().servedOn(id)).contains(LocalDate.of(2026, 11, 23));
        assertThatThrownBy(() -> office.documents().recordService(id, proof))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已有送达回证");

        office.documents().withdrawService(id, "收件人姓名登记有误", "inspector1");
        assertThat(office.documents().servedOn(id)).isEmpty();
        office.documents().recordService(id, proof);
        assertThat(office.documents().servedOn(id)).isPresent();
    }

    @Test
    @Tag("D35")
    @DisplayName("No proof for an internal form or a void paper, none from the future or before the paper")
    void noProof() {
        long form = issue(DocumentKind.D03).id();
        long letter = issue(DocumentKind.D05).id();
        ProofOfService today = proof(LocalDate.of(2026, 11, 23));

        assertRefused(form, today, "《立案审批表》示人社监立字〔2026〕第1号是内部文书，不需要送达回证");
        assertRefused(letter, proof(LocalDate.of(2026, 11, 24)), "送达日期不能晚于今天");
        assertRefused(letter, proof(LocalDate.of(2026, 11, 22)), "送达日期不能早于文书的制发日期");
        office.documents().voidDocument(letter, "告知途径有误", "clerk");
        assertRefused(letter, today, "《劳动争议处理程序告知书》示人社监告字〔2026〕第1号已经作废，不能登记送达，请先重新制发");
        assertThatThrownBy(() -> new ProofOfService(
                        ServiceWay.POST, null, LocalDate.EPOCH, null, null, null, null, List.of("a", "a"), null))
                .isInstanceOf(Refusal.class)
                .hasMessage("送达人应当为两名不同的执法人员");
    }

    @Test
    @Tag("D32")
    @DisplayName("A paper issued anew is the next version of the same paper; the old one is void and stays readable")
    void issuedAnew() throws Exception {
        IssuedDocument old = issue(DocumentKind.D32);
        IssuedDocument fresh = office.reissue().reissue(old.id(), Map.of("用人单位", "示例更名有限公司"), "名称写错", "chief");

        assertThat(fresh.id()).isEqualTo(old.id());
        assertThat(fresh.version()).isEqualTo(2);
        assertThat(fresh.number()).isNotEqualTo(old.number());
        assertThat(office.documents().find(old.id())).contains(fresh);
        assertThat(office.documents().ofCase(SamplePapers.CASE_NO))
                .filteredOn(paper -> paper.kind() == DocumentKind.D32)
                .containsExactly(fresh);
        IssuedDocument kept = office.documents().versions(old.id()).get(0);
        assertThat(kept)
                .extracting(
                        IssuedDocument::state, IssuedDocument::replaced, IssuedDocument::number, IssuedDocument::sha256)
                .containsExactly(DocumentState.VOIDED, true, old.number(), old.sha256());
        assertThat(PaperReader.text(office.documents().open(fresh.id()).bytes()))
                .contains("示例更名有限公司", fresh.number())
                .doesNotContain(old.number(), "{{");
        assertThat(PaperReader.text(office.documents().open(kept).bytes()))
                .contains(old.number())
                .doesNotContain("示例更名有限公司");
        assertThat(office.reissue().reissue(old.id(), Map.of(), "打印污损", "chief").version())
                .isEqualTo(3);

        office.documents().recordService(old.id(), proof(LocalDate.of(2026, 11, 23)));
        assertNotIssuedAnew(old.id(), Map.of(), "已经送达，不能作废");
        assertThat(office.documents().versions(old.id())).hasSize(3);
    }

    @Test
    @Tag("D33")
    @DisplayName("Two who issue the same paper anew at once make two versions one after the other")
    void issuedAnewAtOnce() throws Exception {
        long id = issue(DocumentKind.D33).id();
        ExecutorService signers = Executors.newFixedThreadPool(4);
        List<Callable<IssuedDocument>> work = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<IssuedDocument>) () -> office.reissue().reissue(id, Map.of(), "打印污损", "chief"))
                .toList();
        for (Future<IssuedDocument> done : signers.invokeAll(work)) {
            result(done);
        }
        signers.shutdown();
        assertThat(office.documents().versions(id))
                .extracting(IssuedDocument::version)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(office.documents().versions(id))
                .extracting(IssuedDocument::state)
                .containsExactly(
                        DocumentState.VOIDED,
                        DocumentState.VOIDED,
                        DocumentState.VOIDED,
                        DocumentState.VOIDED,
                        DocumentState.ISSUED);
    }

    @Test
    @Tag("D31")
    @DisplayName("Only particulars of the party are put right without a new approval; what is refused leaves no trace")
    void notIssuedAnew() {
        IssuedDocument paper = issue(DocumentKind.D46);
        assertNotIssuedAnew(paper.id(), Map.of("文号", "示人社监缓字〔2026〕第99号"), "须重新报批");
        assertNotIssuedAnew(paper.id(), Map.of("用人单位", " "), "请填写更正后的");
        assertNotIssuedAnew(paper.id(), Map.of("没有的内容", "甲"), "须重新报批");
        assertThat(office.documents().find(paper.id())).contains(paper);
        assertThat(issue(DocumentKind.D46).number()).isEqualTo(paper.number().replace("第1号", "第2号"));
    }

    @Test
    @Tag("D25")
    @DisplayName("The register lists every number, void ones with reason and successor, and finds one that is missing")
    void register() {
        IssuedDocument first = issue(DocumentKind.D25);
        IssuedDocument second = issue(DocumentKind.D25);
        IssuedDocument third = office.reissue().reissue(second.id(), Map.of(), "打印有误", "chief");
        assertThat(office.register().lines(2026, "听受", 0, 10))
                .extracting(
                        NumberRegister.Line::number, NumberRegister.Line::voidReason, NumberRegister.Line::replacedBy)
                .containsExactly(
                        tuple(first.number(), null, null),
                        tuple(second.number(), "打印有误", third.number()),
                        tuple(third.number(), null, null));
        assertThat(office.register().count(2026, "听受")).isEqualTo(3);
        assertThat(office.register().lines(2026, "听受", 1, 1)).hasSize(1);
        assertThat(office.register().lines(2025, "听受", 0, 10)).isEmpty();
        assertThat(office.register().count(2026, "没有的字")).isZero();
        assertThat(series("听受")).isEqualTo(new NumberRegister.Series("听受", 2026, 3, 3, 1, List.of()));

        office.jdbc()
                .sql("delete from li_document where id = ?")
                .param(first.id())
                .update();
        assertThat(series("听受").missing()).containsExactly(1L);
    }

    @Test
    @Tag("D42")
    @DisplayName("A volume has cover, contents with page numbers, the pieces in order, note and manifest")
    void bound() throws Exception {
        IssuedDocument long3 = issue(DocumentKind.D33);
        IssuedDocument short1 = issue(DocumentKind.D36);
        var out = new ByteArrayOutputStream();
        office.binder().bind(volume(long3, short1), out);
        Map<String, byte[]> files = files(out.toByteArray());
        assertThat(files.keySet())
                .containsExactly(
                        "00 案卷封面.docx",
                        "01 卷内目录.docx",
                        "02 行政处罚决定书 " + long3.number() + ".docx",
                        "03 整改复查记录.docx",
                        "99 备考表.docx",
                        "校验清单.json");
        assertThat(PaperReader.text(files.get("00 案卷封面.docx")))
                .contains("示例有限公司", "长期", "2")
                .doesNotContain("{{");
        assertThat(PaperReader.text(files.get("01 卷内目录.docx")))
                .contains(long3.number(), "1—" + long3.pages(), "整改复查记录\t2026年11月23日\t" + (long3.pages() + 1));
        assertThat(PaperReader.text(files.get("99 备考表.docx")))
                .contains("2件，" + (long3.pages() + short1.pages()) + "页", "无");
        assertThat(new String(files.get("校验清单.json"), StandardCharsets.UTF_8))
                .contains(long3.sha256(), short1.sha256(), Sha256.of(files.get("03 整改复查记录.docx")));
        assertThat(files.values()).allSatisfy(file -> assertThat(file).isNotEmpty());
    }

    @Test
    @Tag("D42")
    @DisplayName("The volume of an archived case is kept and a changed byte in it is found")
    void archived() throws Exception {
        Volume volume = volume(issue(DocumentKind.D36));
        assertThat(office.archive().holds(volume.caseNo())).isFalse();
        office.archive().store(volume);
        var out = new ByteArrayOutputStream();
        office.archive().write(volume.caseNo(), out);
        assertThat(files(out.toByteArray())).hasSize(5);
        assertThat(office.archive().intact(volume.caseNo())).isTrue();

        byte[] changed = out.toByteArray();
        changed[changed.length / 2] ^= 1;
        office.jdbc().sql("update li_volume set content = ?").param(changed).update();
        assertThat(office.archive().intact(volume.caseNo())).isFalse();
        assertThatThrownBy(() -> office.archive().write(volume.caseNo(), OutputStream.nullOutputStream()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("与归档时不一致");
    }

    @Test
    @Tag("D42")
    @DisplayName("A piece that is no longer what it was is not bound")
    void notBound() {
        var piece = new VolumePart(
                "证据", "照片", "", LocalDate.of(2026, 11, 23), ".jpg", 1, Sha256.of(new byte[] {1}), () -> new byte[] {2});
        assertThatThrownBy(() -> office.binder()
                        .bind(
                                new Volume("示例案〔2026〕第1号", Map.of("案件名称", "示例"), "无", List.of(piece)),
                                OutputStream.nullOutputStream()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能装订");
    }

    private Volume volume(IssuedDocument... papers) {
        return new Volume(
                "示例案〔2026〕第" + papers[0].id() + "号",
                Map.of(
                        "案件名称", "示例有限公司案",
                        "当事人", "示例有限公司",
                        "案由", "工资支付",
                        "案件来源", "投诉",
                        "处理结果", "自动履行完毕",
                        "密级", "内部",
                        "保管期限", "长期"),
                "无",
                Stream.of(papers)
                        .map(paper -> new VolumePart(
                                "",
                                paper.title(),
                                paper.number() == null ? "" : paper.number(),
                                paper.issuedOn(),
                                ".docx",
                                paper.pages(),
                                paper.sha256(),
                                () -> office.documents().open(paper).bytes()))
                        .toList());
    }

    private static Map<String, byte[]> files(byte[] volume) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(volume), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private NumberRegister.Series series(String word) {
        return office.register().series(2026).stream()
                .filter(series -> series.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void assertNotIssuedAnew(long id, Map<String, String> corrections, String message) {
        assertThatThrownBy(() -> office.reissue().reissue(id, corrections, "更正", "chief"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    private void issueOrGiveUp(int i) {
        office.transaction().executeWithoutResult(status -> {
            issue(DocumentKind.D40);
            if (givesUp(i)) {
                status.setRollbackOnly();
            }
        });
    }

    private static boolean givesUp(int i) {
        return i % 4 == 1;
    }

    private long next(String series, int year) {
        return office.transaction().execute(status -> office.numbers().next(series, year));
    }

    IssuedDocument issue(DocumentKind kind) {
        return office.documents().issue(SamplePapers.CASE_NO, kind, SamplePapers.of(kind), "inspector1");
    }

    private void assertRefused(long id, ProofOfService proof, String message) {
        assertThatThrownBy(() -> office.documents().recordService(id, proof))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    private static ProofOfService proof(LocalDate servedOn) {
        return new ProofOfService(
                ServiceWay.DIRECT,
                "示例县样本镇工业路1号",
                servedOn,
                "样本收发员",
                "负责收件的人",
                null,
                null,
                List.of("inspector1", "inspector2"),
                null);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
