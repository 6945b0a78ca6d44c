package org.laborinspection.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of {@code li_document}; no statement here changes the bytes of a paper. */
@Repository
class DocumentStore {

    private static final String SELECT =
            """
            select coalesce(paper_id, id) as paper, version, case_no, kind, number, title, issued_at, issued_on, issued_by,
              template_version, sha256, content_length, pages, state, replaced_by, sealed
            from li_document
            """;
    private static final String STANDING = "(id = :paper or paper_id = :paper) and replaced_by is null";
    private static final String VERSION = "(id = :paper or paper_id = :paper) and version = :version";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fields what the paper was filled with, as JSON; null where that is not kept */
    IssuedDocument insert(IssuedDocument document, Long no, byte[] bytes, String fields) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into li_document (case_no, kind, issue_year, issue_no, number, title, issued_at, issued_on,
                          issued_by, template_version, sha256, content_length, content, state, paper_id, version,
                          fields, pages, sealed)
                        values (:caseNo, :kind, :year, :no, :number, :title, :issuedAt, :issuedOn,
                          :issuedBy, :templateVersion, :sha256, :length, :content, :state, :paper, :version,
                          :fields, :pages, :sealed)
                        """)
                .param("caseNo", document.caseNo())
                .param("kind", document.kind().name())
                .param("year", document.issuedOn().getYear())
                .param("no", no, Types.BIGINT)
                .param("number", document.number(), Types.VARCHAR)
                .param("title", document.title())
                .param("issuedAt", document.issuedAt().atOffset(ZoneOffset.UTC))
                .param("issuedOn", document.issuedOn())
                .param("issuedBy", document.issuedBy())
                .param("templateVersion", document.templateVersion())
                .param("sha256", document.sha256())
                .param("length", document.length())
                .param("content", bytes)
                .param("state", document.state().name())
                .param("paper", document.version() == 1 ? null : document.id(), Types.BIGINT)
                .param("version", document.version())
                .param("pages", document.pages())
                .param("fields", fields, Types.VARCHAR)
                .param("sealed", document.sealed())
                .update(key, "id");
        long row = key.getKeyAs(Long.class);
        jdbc.sql(
                        """
                        update li_document set replaced_by = :row
                        where (id = :paper or paper_id = :paper) and version = :version - 1
                        """)
                .param("row", row)
                .param("paper", document.id())
                .param("version", document.version())
                .update();
        return find(document.version() == 1 ? row : document.id()).orElseThrow();
    }

    boolean markVoid(long paper, String reason, String actor, Instant at) {
        return jdbc.sql(
                                """
                                update li_document set state = 'VOIDED', void_reason = :reason, voided_by = :actor,
                                  voided_at = :at
                                where state = 'ISSUED' and
                                """
                                        + STANDING)
                        .param("reason", reason)
                        .param("actor", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("paper", paper)
                        .update()
                == 1;
    }

    /** Holds a paper until the end of the transaction, so that its versions follow one another. */
    void lock(long paper) {
        jdbc.sql("select id from li_document where id = ? for update")
                .param(paper)
                .query(Long.class)
                .optional();
    }

    /** What the standing version was filled with, as JSON. */
    Optional<String> fields(long paper) {
        return jdbc.sql("select fields from li_document where fields is not null and " + STANDING)
                .param("paper", paper)
                .query(String.class)
                .optional();
    }

    Optional<IssuedDocument> find(long paper) {
        return jdbc.sql(SELECT + "where " + STANDING)
                .param("paper", paper)
                .query(DocumentStore::row)
                .optional();
    }

    List<IssuedDocument> versions(long paper) {
        return jdbc.sql(SELECT + "where id = :paper or paper_id = :paper order by version")
                .param("paper", paper)
                .query(DocumentStore::row)
                .list();
    }

    List<IssuedDocument> ofCase(String caseNo) {
        return jdbc.sql(SELECT + "where case_no = ? and replaced_by is null order by paper")
                .param(caseNo)
                .query(DocumentStore::row)
                .list();
    }

    List<IssuedDocument> all() {
        return jdbc.sql(SELECT + "order by id").query(DocumentStore::row).list();
    }

    Optional<IssuedDocument> latest(String caseNo, DocumentKind kind) {
        return jdbc.sql(SELECT + "where case_no = ? and kind = ? and state = 'ISSUED' order by id desc limit 1")
                .params(caseNo, kind.name())
                .query(DocumentStore::row)
                .optional();
    }

    void recordReading(long id, String reader, String reason, Instant at) {
        jdbc.sql("insert into li_document_reading (document_id, reader, at, reason) values (?, ?, ?, ?)")
                .params(id, reader, at.atOffset(ZoneOffset.UTC), reason)
                .update();
    }

    byte[] bytes(IssuedDocument document) {
        return jdbc.sql("select content from li_document where " + VERSION)
                .param("paper", document.id())
                .param("version", document.version())
                .query((rs, i) -> rs.getBytes(1))
                .single();
    }

    private static IssuedDocument row(ResultSet rs, int i) throws SQLException {
        return new IssuedDocument(
                rs.getLong("paper"),
                rs.getInt("version"),
                rs.getString("case_no"),
                DocumentKind.valueOf(rs.getString("kind")),
                rs.getString("number"),
                rs.getString("title"),
                rs.getObject("issued_at", OffsetDateTime.class).toInstant(),
                rs.getObject("issued_on", LocalDate.class),
                rs.getString("issued_by"),
                rs.getString("template_version"),
                rs.getString("sha256"),
                rs.getInt("content_length"),
                Math.max(1, rs.getInt("pages")),
                DocumentState.valueOf(rs.getString("state")),
                rs.getObject("replaced_by") != null,
                rs.getBoolean("sealed"));
    }
}
