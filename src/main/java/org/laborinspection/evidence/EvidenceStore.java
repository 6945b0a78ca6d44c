package org.laborinspection.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.laborinspection.casefile.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code li_evidence}; no statement here changes the bytes. What is sealed is stored encrypted, words too. */
@Repository
class EvidenceStore {

    private static final String SELECT =
            """
            select id, case_no, seq, document_id, kind, name, source, note, file_name, type, pages, obtained_on, size_bytes,
              sha256, sealed, uploaded_by, uploaded_at, withdrawn_reason, withdrawn_by, withdrawn_at
            from li_evidence
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    EvidenceStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Makes others who would add to the case wait until this transaction ends, and gives the next number in the case. */
    int nextSeq(String caseNo) {
        jdbc.sql("select case_no from li_case where case_no = ? for update")
                .param(caseNo)
                .query(String.class)
                .single();
        return 1
                + jdbc.sql("select count(*) from li_evidence where case_no = ?")
                        .param(caseNo)
                        .query(Integer.class)
                        .single();
    }

    long sizeOf(String caseNo) {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from li_evidence where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    void insert(EvidenceFile file, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into li_evidence (id, case_no, seq, document_id, kind, name, source, note, file_name, type,
                          pages, obtained_on, size_bytes, sha256, sealed, uploaded_by, uploaded_at, content)
                        values (:id, :caseNo, :seq, :document, :kind, :name, :source, :note, :fileName, :type,
                          :pages, :obtainedOn, :size, :sha256, :sealed, :by, :at, :content)
                        """)
                .param("id", file.id())
                .param("caseNo", file.caseNo())
                .param("seq", file.seq())
                .param("document", file.document(), Types.BIGINT)
                .param("kind", file.kind() == null ? null : file.kind().name(), Types.VARCHAR)
                .param("name", written(file, file.name()))
                .param("source", written(file, file.source()), Types.VARCHAR)
                .param("note", written(file, file.note()), Types.VARCHAR)
                .param("fileName", written(file, file.fileName()))
                .param("type", file.type().name())
                .param("pages", file.pages(), Types.INTEGER)
                .param("obtainedOn", file.obtainedOn(), Types.DATE)
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("sealed", file.sealed())
                .param("by", file.uploadedBy())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("content", file.sealed() ? seal.close(bytes, file.id()) : bytes)
                .update();
    }

    boolean withdraw(EvidenceFile file, String reason, String actor, Instant at) {
        return jdbc.sql(
                                """
                                update li_evidence set withdrawn_reason = ?, withdrawn_by = ?, withdrawn_at = ?
                                where id = ? and withdrawn_at is null
                                """)
                        .params(written(file, reason), actor, at.atOffset(ZoneOffset.UTC), file.id())
                        .update()
                == 1;
    }

    Optional<EvidenceFile> find(String id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(this::row).optional();
    }

    List<EvidenceFile> ofCase(String caseNo) {
        return jdbc.sql(SELECT + "where case_no = ? order by seq")
                .param(caseNo)
                .query(this::row)
                .list();
    }

    /** @throws Seal.BrokenSeal if what was sealed is no longer what it was */
    byte[] bytes(EvidenceFile file) {
        var stored = jdbc.sql("select content from li_evidence where id = ?")
                .param(file.id())
                .query((rs, i) -> rs.getBytes(1))
                .single();
        return file.sealed() ? seal.open(stored, file.id()) : stored;
    }

    void read(String id, String reader, boolean original, Instant at) {
        jdbc.sql("insert into li_evidence_reading (evidence_id, reader, original, at) values (?, ?, ?, ?)")
                .params(id, reader, original, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String written(EvidenceFile file, String text) {
        return text == null || !file.sealed()
                ? text
                : Base64.getEncoder().encodeToString(seal.close(text.getBytes(StandardCharsets.UTF_8), file.id()));
    }

    private EvidenceFile row(ResultSet rs, int i) throws SQLException {
        var id = rs.getString("id");
        var sealed = rs.getBoolean("sealed");
        var kind = rs.getString("kind");
        var withdrawnAt = rs.getObject("withdrawn_at", OffsetDateTime.class);
        return new EvidenceFile(
                id,
                rs.getString("case_no"),
                rs.getInt("seq"),
                rs.getObject("document_id", Long.class),
                kind == null ? null : EvidenceKind.valueOf(kind),
                text(rs, "name", id, sealed),
                text(rs, "source", id, sealed),
                text(rs, "note", id, sealed),
                text(rs, "file_name", id, sealed),
                FileType.valueOf(rs.getString("type")),
                rs.getObject("pages", Integer.class),
                rs.getObject("obtained_on", LocalDate.class),
                rs.getInt("size_bytes"),
                rs.getString("sha256"),
                sealed,
                rs.getString("uploaded_by"),
                rs.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                withdrawnAt == null
                        ? null
                        : new EvidenceFile.Withdrawal(
                                text(rs, "withdrawn_reason", id, sealed),
                                rs.getString("withdrawn_by"),
                                withdrawnAt.toInstant()));
    }

    private String text(ResultSet rs, String column, String id, boolean sealed) throws SQLException {
        var text = rs.getString(column);
        return text == null || !sealed
                ? text
                : new String(seal.open(Base64.getDecoder().decode(text), id), StandardCharsets.UTF_8);
    }
}
