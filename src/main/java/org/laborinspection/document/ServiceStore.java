package org.laborinspection.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code li_service}: proofs that stand and proofs that were withdrawn. */
@Repository
class ServiceStore {

    private final JdbcClient jdbc;

    ServiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the document already has a valid proof; a statement of its own decides, so that no error is raised. */
    boolean insert(long documentId, ProofOfService proof, Instant at) {
        jdbc.sql("select id from li_document where id = ? for update")
                .param(documentId)
                .query(Long.class)
                .single();
        if (find(documentId).isPresent()) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into li_service (document_id, valid_for, way, place, served_on, receiver, relation,
                          refusal_reason, witness, server_one, server_two, remarks, recorded_at)
                        values (:document, :document, :way, :place, :servedOn, :receiver, :relation,
                          :refusalReason, :witness, :one, :two, :remarks, :at)
                        """)
                .param("document", documentId)
                .param("way", proof.way().name())
                .param("place", proof.place(), Types.VARCHAR)
                .param("servedOn", proof.servedOn())
                .param("receiver", proof.receiver(), Types.VARCHAR)
                .param("relation", proof.relation(), Types.VARCHAR)
                .param("refusalReason", proof.refusalReason(), Types.VARCHAR)
                .param("witness", proof.witness(), Types.VARCHAR)
                .param("one", proof.servers().get(0))
                .param("two", proof.servers().get(1))
                .param("remarks", proof.remarks(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    boolean withdraw(long documentId, String reason, String actor, Instant at) {
        return jdbc.sql(
                                """
                                update li_service set valid_for = null, withdrawn_reason = ?, withdrawn_by = ?,
                                  withdrawn_at = ?
                                where valid_for = ?
                                """)
                        .params(reason, actor, at.atOffset(ZoneOffset.UTC), documentId)
                        .update()
                == 1;
    }

    Optional<ProofOfService> find(long documentId) {
        return jdbc.sql("select * from li_service where valid_for = ?")
                .param(documentId)
                .query(ServiceStore::row)
                .optional();
    }

    private static ProofOfService row(ResultSet rs, int i) throws SQLException {
        return new ProofOfService(
                ServiceWay.valueOf(rs.getString("way")),
                rs.getString("place"),
                rs.getObject("served_on", LocalDate.class),
                rs.getString("receiver"),
                rs.getString("relation"),
                rs.getString("refusal_reason"),
                rs.getString("witness"),
                List.of(rs.getString("server_one"), rs.getString("server_two")),
                rs.getString("remarks"));
    }
}
