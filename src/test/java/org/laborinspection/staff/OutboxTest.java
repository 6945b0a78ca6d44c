package org.laborinspection.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.laborinspection.calendar.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and its postman against a real SMTP server. */
@DatabaseTest
class OutboxTest {

    private static final String TO = "chief@example.invalid";

    private final Time time = new Time();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private GreenMail server;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Outbox outbox;

    @BeforeEach
    void emptyOutbox() throws IOException {
        DataSource database = Databases.migrated().dataSource();
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        outbox = new Outbox(jdbc, time);
        sender.setHost("127.0.0.1");
        sender.setPort(freePort());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        server = new GreenMail(new ServerSetup(sender.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("A mail is sent once, in Chinese, under the sender's name, marked as written by a machine")
    void sentOnce() throws Exception {
        server.start();
        put("期限警示：LJ-2026-0001 调查期限（剩余三个工作日）", "案号：LJ-2026-0001\n尚余3个工作日\n");
        var postman = postman();
        assertThat(metrics.get("outbox.waiting").gauge().value()).isEqualTo(1);
        assertThat(postman.deliver()).isEqualTo(1);
        assertThat(postman.deliver()).isZero();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("期限警示：LJ-2026-0001 调查期限（剩余三个工作日）");
            assertThat(lines(mail)).containsExactly("案号：LJ-2026-0001", "尚余3个工作日");
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("office@example.invalid");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(TO);
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID()).isEqualTo("<" + column("message_id") + ">");
        });
        assertThat(outbox.waiting()).isZero();
        assertThat(metrics.get("outbox.waiting").gauge().value()).isZero();
        assertThat(column("sent_at")).isNotNull();
    }

    @Test
    @DisplayName("What was rolled back is never sent")
    void rolledBack() {
        server.start();
        transaction.executeWithoutResult(status -> {
            outbox.put(TO, "示例", "示例");
            status.setRollbackOnly();
        });
        assertThat(postman().deliver()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("While the server is down a mail waits, longer each time, and goes when the server is back; once")
    void serverDown() {
        put("示例", "示例");
        var postman = postman();
        assertThat(postman.deliver()).isZero();
        assertThat(attempts()).isEqualTo(1);
        assertThat(postman.deliver()).as("not before its time").isZero();
        assertThat(attempts()).isEqualTo(1);
        time.pass(Duration.ofSeconds(59));
        postman.deliver();
        assertThat(attempts()).isEqualTo(1);
        time.pass(Duration.ofSeconds(1));
        postman.deliver();
        assertThat(attempts()).isEqualTo(2);
        time.pass(Duration.ofSeconds(119));
        postman.deliver();
        assertThat(attempts()).isEqualTo(2);
        server.start();
        assertThat(postman.deliver()).isZero();
        time.pass(Duration.ofSeconds(1));
        assertThat(postman.deliver()).isEqualTo(1);
        assertThat(postman.deliver()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("One mail that cannot be sent ends the round; the next round goes on with the others")
    void others() {
        put("示例一", "示例");
        put("示例二", "示例");
        var postman = postman();
        postman.deliver();
        assertThat(jdbc.sql("select attempts from li_outbox order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 0);
        server.start();
        assertThat(postman.deliver()).isEqualTo(1);
        time.pass(Duration.ofMinutes(1));
        assertThat(postman.deliver()).isEqualTo(1);
    }

    @Test
    @DisplayName("Waiting doubles from a minute to six hours and no further")
    void waits() {
        var settings = settings();
        assertThat(List.of(1, 2, 3, 9, 10, 1000).stream().map(settings::waitAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Test
    @DisplayName("After thirty days a mail is given up, counted, kept, and not sent even when the server is back")
    void givenUp() {
        put("示例", "示例");
        var postman = postman();
        postman.deliver();
        time.pass(Duration.ofDays(30).minusMinutes(1));
        postman.deliver();
        assertThat(attempts()).isEqualTo(2);
        assertThat(column("given_up_at")).isNull();
        time.pass(Duration.ofHours(6));
        put("示例新", "示例");
        server.start();
        assertThat(postman.deliver()).as("the new one alone").isEqualTo(1);
        assertThat(postman.deliver()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(column("given_up_at")).isNotNull();
        assertThat(column("sent_at")).isNull();
        assertThat(metrics.counter("outbox.given.up").count()).isEqualTo(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    @DisplayName("A mail that one postman has in hand is passed over by another, and goes out once")
    void twoPostmen() throws Exception {
        server.start();
        put("示例", "示例");
        var held = new CountDownLatch(1);
        var other = new CountDownLatch(1);
        var slow = new Postman(
                outbox,
                new JavaMailSenderImpl() {
                    @Override
                    public void send(MimeMessage message) {
                        held.countDown();
                        try {
                            assertThat(other.await(30, TimeUnit.SECONDS)).isTrue();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        sender.send(message);
                    }
                },
                settings(),
                transaction,
                metrics,
                time);
        var threads = Executors.newSingleThreadExecutor();
        try {
            var first = threads.submit(slow::deliver);
            assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(postman().deliver()).as("does not wait, does not send").isZero();
            other.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(postman().deliver()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("Many mails and several postmen at once: each mail goes out once")
    void manyPostmen() throws Exception {
        server.start();
        for (var n = 0; n < 40; n++) {
            put("示例" + n, "示例");
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            while (outbox.waiting() > 0) {
                for (var round : threads.invokeAll(
                        java.util.Collections.nCopies(4, () -> postman().deliver()))) {
                    round.get(60, TimeUnit.SECONDS);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::subject))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A line break in a subject adds no header; it becomes a blank")
    void noInjection() throws Exception {
        server.start();
        put("a label\r\nBcc: other@example.invalid\r\n\r\nbody\u0000", "示例");
        assertThat(postman().deliver()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("a label Bcc: other@example.invalid body");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(lines(mail)).containsExactly("示例");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "a@example.invalid\r\nBcc: b@example.invalid",
                "a@b@example.invalid",
                "a@example.invalid "
            })
    @DisplayName("Nothing is written for a recipient that is no address")
    void noAddress(String recipient) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outbox.put(recipient, "示例", "示例")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    @DisplayName("A mail server without a sender's address stops the start")
    void noSender() {
        var nameless = new OutboxSettings(
                " ", Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofDays(1));
        assertThatThrownBy(() -> new Postman(outbox, sender, nameless, transaction, metrics, time))
                .hasMessageContaining("MAIL_FROM");
    }

    private void put(String subject, String body) {
        transaction.executeWithoutResult(status -> outbox.put(TO, subject, body));
    }

    private Postman postman() {
        return new Postman(outbox, sender, settings(), transaction, metrics, time);
    }

    private static OutboxSettings settings() {
        return new OutboxSettings(
                "office@example.invalid",
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                Duration.ofHours(6),
                Duration.ofDays(30));
    }

    private int attempts() {
        return ((Number) column("attempts")).intValue();
    }

    /** Of the first mail. */
    private Object column(String name) {
        return jdbc.sql("select * from li_outbox order by id fetch first 1 row only")
                .query()
                .singleRow()
                .get(name);
    }

    private static List<String> lines(MimeMessage mail) throws Exception {
        return mail.getContent().toString().lines().toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class Time extends Clock {

        private volatile Instant now = Instant.parse("2026-03-04T00:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Office.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
