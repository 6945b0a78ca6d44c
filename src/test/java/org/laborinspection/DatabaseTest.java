package org.laborinspection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test that reaches the database: the build runs it on H2 and a second time on PostgreSQL. It goes with any
 * kind of test, with {@code @SpringBootTest} (see {@link TestDatabase}) or with {@link Databases#fresh()} or
 * {@link Databases#migrated()} alone.
 */
@Tag("database")
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DatabaseTest {}
