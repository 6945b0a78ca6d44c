package org.laborinspection.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The informant's identity 举报人, sealed in a table of its own (监察条例第九条；CASE-S10). It is never a
 * process variable, a task name or a log line; every reading is recorded before the words are shown.
 */
@Service
@Transactional
public class Informants {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final Seal seal;

    Informants(JdbcClient jdbc, ObjectMapper json, Clock clock, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * Who gave the lead; every part may be null (a report may be anonymous).
     *
     * @param representative whether he also speaks for other workers
     */
    public record Identity(
            @Size(max = 100, message = "姓名不能超过100字") String name,
            @Size(max = 18, message = "证件号码不能超过18位") String idNo,
            @Size(max = 50, message = "电话不能超过50字") String phone,
            @Size(max = 300, message = "地址不能超过300字") String address,
            @Size(max = 10, message = "性别不能超过10字") String sex,
            @Min(value = 0, message = "年龄不能为负数") Integer age,
            @Size(max = 100, message = "职业不能超过100字") String occupation,
            @Size(max = 200, message = "工作单位不能超过200字") String workplace,
            Boolean representative) {

        public Identity(String name, String idNo, String phone, String address) {
            this(name, idNo, phone, address, null, null, null, null, null);
        }

        /** No personal data in any message or log. */
        @Override
        public String toString() {
            return "Identity[sealed]";
        }
    }

    /** Seals an identity under a reference that the caller chose; a case's sealed identity can no longer be replaced. */
    public void seal(String id, Identity identity, String actor) {
        var replaced = jdbc.sql(
                        "update li_informant set sealed = ?, sealed_at = ? where id = ? and sealed_by = ? and case_no is null")
                .params(encrypt(id, identity), now(), id, actor)
                .update();
        if (replaced == 0) {
            try {
                jdbc.sql("insert into li_informant (id, sealed, sealed_at, sealed_by) values (?, ?, ?, ?)")
                        .params(id, encrypt(id, identity), now(), actor)
                        .update();
            } catch (DuplicateKeyException e) {
                throw new Refusal("CASE-S10", "《劳动保障监察条例》第九条", "投诉举报人身份信息已经封存，不能更改");
            }
        }
    }

    /** Binds a sealed identity to its case, once. */
    public void bind(String id, String caseNo, String actor) {
        var bound = jdbc.sql("update li_informant set case_no = ? where id = ? and sealed_by = ? and case_no is null")
                .params(caseNo, id, actor)
                .update();
        if (bound == 0) {
            throw Refusal.field("informant", "投诉举报人身份信息尚未封存，请重新填写");
        }
    }

    /** Opens the identity for a reader whose right has been checked, and records that he read it and why. */
    public Identity read(String id, String reader, String reason) {
        jdbc.sql("insert into li_informant_reading (informant_id, reader, at, reason) values (?, ?, ?, ?)")
                .params(id, reader, now(), reason)
                .update();
        return decrypt(
                id,
                jdbc.sql("select sealed from li_informant where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    private String encrypt(String id, Identity identity) {
        try {
            return Base64.getEncoder().encodeToString(seal.close(json.writeValueAsBytes(identity), id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    private Identity decrypt(String id, String sealed) {
        try {
            return json.readValue(seal.open(Base64.getDecoder().decode(sealed), id), Identity.class);
        } catch (IOException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
