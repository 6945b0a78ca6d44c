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
            select id, case_no, kind, number, title, issued_at, issued_on, issued_by, template_version, sha256,
              content_length, state, sealed
            from li_document
            """;

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IssuedDocument insert(IssuedDocument document, Long no, byte[] bytes) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into li_document (case_no, kind, issue_year, issue_no, number, title, issued_at, issued_on,
                          issued_by, template_version, sha256, content_length, content, state, sealed)
                        values (:caseNo, :kind, :year, :no, :number, :title, :issuedAt, :issuedOn,
                          :issuedBy, :templateVersion, :sha256, :length, :content, :state, :sealed)
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
                .param("sealed", document.sealed())
                .update(key, "id");
        return find(key.getKeyAs(Long.class)).orElseThrow();
    }

    boolean markVoid(long id, String reason, String actor, Instant at) {
        return jdbc.sql(
                                """
                                update li_document set state = 'VOIDED', void_reason = ?, voided_by = ?, voided_at = ?
                                where id = ? and state = 'ISSUED'
                                """)
                        .params(reason, actor, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    Optional<IssuedDocument> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(DocumentStore::row)
                .optional();
    }

    List<IssuedDocument> ofCase(String caseNo) {
        return jdbc.sql(SELECT + "where case_no = ? order by id")
                .param(caseNo)
                .query(DocumentStore::row)
                .list();
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

    byte[] bytes(long id) {
        return jdbc.sql("select content from li_document where id = ?")
                .param(id)
                .query((rs, i) -> rs.getBytes(1))
                .single();
    }

    private static IssuedDocument row(ResultSet rs, int i) throws SQLException {
        return new IssuedDocument(
                rs.getLong("id"),
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
                DocumentState.valueOf(rs.getString("state")),
                rs.getBoolean("sealed"));
    }
}
