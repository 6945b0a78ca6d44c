package org.laborinspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.casefile.CaseIndex;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Seal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;

/** What must hold of stored files on every database: the package alone, with a clock that stands. */
@DatabaseTest
@Tag("CASE-08")
class EvidenceFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static AnnotationConfigApplicationContext office;
    private static int cases;

    private EvidenceFiles files;
    private JdbcClient jdbc;
    private CaseLog log;
    private String caseNo;

    @BeforeAll
    static void open() {
        var database = Databases.migrated().dataSource();
        office = new AnnotationConfigApplicationContext();
        office.registerBean(DataSource.class, () -> database);
        office.register(Wiring.class);
        office.refresh();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void beginCase() {
        files = office.getBean(EvidenceFiles.class);
        jdbc = office.getBean(JdbcClient.class);
        log = office.getBean(CaseLog.class);
        caseNo = newCase();
    }

    @Test
    @DisplayName("A file is kept byte for byte, described, numbered in its case and entered in the log")
    void kept() throws Exception {
        var photo = SampleFiles.photo();
        add(SampleFiles.pdf(), "合同.pdf", evidence(false));
        var file = add(photo, "../宿舍\u202E区.jpg", evidence(false));

        assertThat(files.find(caseNo, file.id())).contains(file);
        assertThat(file.seq()).isEqualTo(2);
        assertThat(file.name()).isEqualTo("宿舍区");
        assertThat(file.fileName()).isEqualTo("宿舍区.jpg");
        assertThat(file.type()).isEqualTo(FileType.JPEG);
        assertThat(file.size()).isEqualTo(photo.length);
        assertThat(file.sha256())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(photo)));
        assertThat(files.original(file, "inspector1")).isEqualTo(photo);
        assertThat(files.shown(file, "reviewer")).isEqualTo(ShownCopy.of(FileType.JPEG, photo));
        assertThat(files.verify(file)).isTrue();
        assertThat(log.of(caseNo))
                .extracting(CaseLog.Line::action)
                .containsExactly("AddEvidence", "AddEvidence", "ReadOriginal");
        assertThat(log.of(caseNo).get(1).detail())
                .isEqualTo("上传第2号证据材料：JPEG图片，" + file.sizeText() + "，SHA-256 " + file.sha256());
        assertThat(log.intact(caseNo)).isTrue();
        assertThat(readings(file)).containsExactly("inspector1/true");
    }

    @Test
    @DisplayName("A file of one case is no file of another")
    void ofItsCase() throws IOException {
        var file = add(SampleFiles.pdf(), "合同.pdf", evidence(false));

        assertThat(files.find(newCase(), file.id())).isEmpty();
        assertThat(files.find(caseNo, "00000000-0000-0000-0000-000000000000")).isEmpty();
    }

    @Test
    @DisplayName("A changed byte is found and the file is not handed out, sealed or not")
    void changedByte() throws IOException {
        for (var sealed : List.of(false, true)) {
            var file = add(SampleFiles.pdf(), "合同.pdf", evidence(sealed));
            tamper(file);

            assertThat(files.verify(file)).isFalse();
            assertThatThrownBy(() -> files.shown(file, "reviewer"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("与上传时不一致");
            assertThatThrownBy(() -> files.original(file, "inspector1")).isInstanceOf(Refusal.class);
            assertThat(readings(file)).as("nothing was read").isEmpty();
        }
    }

    @Test
    @DisplayName(
            "PostgreSQL itself refuses to change or delete what was uploaded; only the withdrawal may be added, once")
    void immutable() throws IOException {
        var file = add(SampleFiles.pdf(), "合同.pdf", evidence(false));
        if (Databases.product() == Databases.Product.POSTGRES) {
            for (var change : List.of(
                    "update li_evidence set content = '\\x00' where id = ?",
                    "update li_evidence set sha256 = repeat('0', 64) where id = ?",
                    "update li_evidence set sealed = true where id = ?",
                    "delete from li_evidence where id = ?")) {
                assertThatThrownBy(() -> jdbc.sql(change).param(file.id()).update())
                        .as(change)
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("keeps what was uploaded");
            }
        }
        files.withdraw(file, "误传", "inspector1");
        assertThat(files.verify(file)).isTrue();
    }

    @Test
    @DisplayName("What is withdrawn keeps row, bytes, reason and person, proves nothing, and is not withdrawn twice")
    void withdrawn() throws IOException {
        var file = add(SampleFiles.pdf(), "合同.pdf", evidence(false));
        assertThat(file.proves()).isTrue();
        assertThatThrownBy(() -> files.withdraw(file, " ", "inspector1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("撤回原因");

        var after = files.withdraw(file, "误传他案材料", "inspector2");

        assertThat(after.withdrawal()).isEqualTo(new EvidenceFile.Withdrawal("误传他案材料", "inspector2", NOW));
        assertThat(after.proves()).isFalse();
        assertThat(files.ofCase(caseNo)).containsExactly(after);
        assertThat(files.original(after, "inspector1")).isEqualTo(SampleFiles.pdf());
        assertThat(log.of(caseNo).get(1).detail()).isEqualTo("撤回第1号证据材料：误传他案材料");
        assertThat(log.of(caseNo).get(1).opinion()).as("no opinion on the case").isNull();
        assertThatThrownBy(() -> files.withdraw(after, "再次", "inspector1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经撤回");
        assertThat(add(SampleFiles.pdf(), "合同.pdf", evidence(false)).seq())
                .as("no number is given again")
                .isEqualTo(2);
    }

    @Test
    @Tag("CASE-S10")
    @DisplayName(
            "What names the informant stands nowhere in clear, neither its words nor its name; each reading is recorded")
    void sealed() throws IOException {
        var pdf = SampleFiles.latin("%PDF-1.4\n示例举报人的信\n%%EOF".replaceAll("\\P{ASCII}", "x") + "INFORMANT");
        var about = new NewEvidence(null, EvidenceKind.TESTIMONY, "示例举报人的信", "示例举报人", 2, TODAY, "示例举报人亲笔", true);
        var file = add(pdf, "示例举报人.pdf", about);

        assertThat(files.find(caseNo, file.id()).orElseThrow().name()).isEqualTo("示例举报人的信");
        assertThat(files.shown(file, "chief")).isEqualTo(pdf);
        assertThat(files.original(file, "inspector1")).isEqualTo(pdf);
        assertThat(readings(file)).containsExactly("chief/false", "inspector1/true");
        assertThat(files.withdraw(file, "误传示例举报人的信", "inspector1").withdrawal().reason())
                .isEqualTo("误传示例举报人的信");
        assertThat(log.of(caseNo).toString()).contains("撤回第1号密封材料").doesNotContain("示例举报人", file.id());
        assertThat(file).asString().doesNotContain("示例举报人");
        assertThat(jdbc.sql(
                                "select name || source || note || file_name || withdrawn_reason from li_evidence where id = ?")
                        .param(file.id())
                        .query(String.class)
                        .single())
                .doesNotContain("示例", ".pdf");
        assertThat(SampleFiles.latin("INFORMANT"))
                .as("the bytes are not stored as they are")
                .satisfies(word -> assertThat(new String(stored(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("INFORMANT", "%PDF"));
    }

    @Test
    @DisplayName("One byte too many, for a file or for the case, is refused; neither row nor log line remains")
    void limits() throws IOException {
        var full = padded(1_000_000);
        assertThatThrownBy(() -> add(padded((1 << 20) + 1), "大.pdf", evidence(false)))
                .isInstanceOf(Refusal.class)
                .hasMessage("单个文件不能超过1 MB，请压缩或者拆分后上传");
        add(full, "一.pdf", evidence(false));
        add(full, "二.pdf", evidence(false));
        assertThatThrownBy(() -> add(full, "三.pdf", evidence(false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("合计不能超过2 MB");
        assertThat(files.ofCase(caseNo)).hasSize(2);
        assertThat(log.of(caseNo)).hasSize(2);
    }

    @Test
    @DisplayName(
            "Kind, source and day of obtaining are asked for, the day is not in the future; a proof of service needs none")
    void described() {
        refusedField("kind", () -> new NewEvidence(null, null, null, "提供", 1, TODAY, null, false));
        refusedField("source", () -> new NewEvidence(null, EvidenceKind.PHYSICAL, null, " ", 1, TODAY, null, false));
        refusedField(
                "obtainedOn", () -> new NewEvidence(null, EvidenceKind.PHYSICAL, null, "提供", 1, null, null, false));
        refusedField(
                "obtainedOn",
                () -> add(
                        SampleFiles.pdf(),
                        "合同.pdf",
                        new NewEvidence(
                                null, EvidenceKind.DOCUMENTARY, null, "提供", 1, TODAY.plusDays(1), null, false)));
        assertThat(NewEvidence.ofService(7, null, false).document()).isEqualTo(7);
    }

    @Test
    @DisplayName("Eight at once: each gets a number of its own, none is left out")
    void atOnce() throws Exception {
        var people = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Integer>) () ->
                        add(SampleFiles.pdf(), i + ".pdf", evidence(false)).seq())
                .toList();
        for (var done : people.invokeAll(work)) {
            done.get();
        }
        people.shutdown();

        assertThat(files.ofCase(caseNo)).extracting(EvidenceFile::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(log.intact(caseNo)).isTrue();
    }

    private EvidenceFile add(byte[] bytes, String name, NewEvidence about) throws IOException {
        return files.add(caseNo, name, new ByteArrayInputStream(bytes), about, "inspector1");
    }

    private static NewEvidence evidence(boolean sealed) {
        return new NewEvidence(null, EvidenceKind.DOCUMENTARY, null, "用人单位提供", 3, TODAY, null, sealed);
    }

    private static byte[] padded(int size) {
        return java.util.Arrays.copyOf(SampleFiles.pdf(), size);
    }

    private static void refusedField(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                .isEqualTo(field));
    }

    private byte[] stored(EvidenceFile file) {
        return jdbc.sql("select content from li_evidence where id = ?")
                .param(file.id())
                .query((rs, i) -> rs.getBytes(1))
                .single();
    }

    private void tamper(EvidenceFile file) {
        var bytes = stored(file);
        bytes[bytes.length / 2] ^= 1;
        if (Databases.product() == Databases.Product.POSTGRES) {
            jdbc.sql("alter table li_evidence disable trigger li_evidence_immutable")
                    .update();
        }
        jdbc.sql("update li_evidence set content = ? where id = ?")
                .params(bytes, file.id())
                .update();
        if (Databases.product() == Databases.Product.POSTGRES) {
            jdbc.sql("alter table li_evidence enable trigger li_evidence_immutable")
                    .update();
        }
    }

    private List<String> readings(EvidenceFile file) {
        return jdbc.sql("select reader, original from li_evidence_reading where evidence_id = ? order by id")
                .param(file.id())
                .query((rs, i) -> rs.getString(1) + "/" + rs.getBoolean(2))
                .list();
    }

    private String newCase() {
        var number = "LJ-2026-" + (1000 + cases++);
        jdbc.sql(
                        """
                        insert into li_case (case_no, stage, source, received_on, category, employer_name, employer_key, facts,
                          violation_ended_on, registrar, created_at)
                        values (?, 'INVESTIGATION', 'PATROL', ?, 'WAGES', '示例', '示例', '示例', ?, 'clerk', ?)
                        """)
                .params(number, TODAY, TODAY, NOW.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    @TestConfiguration
    @EnableTransactionManagement
    @Import({EvidenceFiles.class, EvidenceStore.class, CaseLog.class, CaseIndex.class})
    static class Wiring {

        @Bean
        EvidenceSettings evidenceSettings() {
            return new EvidenceSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2));
        }

        @Bean
        Seal seal() {
            return new Seal("ZGVtby1vbmx5LWtleS1uZXZlci1pbi1wcm9kdWN0aW8=");
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
