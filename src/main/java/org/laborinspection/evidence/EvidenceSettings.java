package org.laborinspection.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a case may hold.
 *
 * @param maxFile of one file; the web server's own limit is set from it
 * @param maxCase of all files of one case together, those withdrawn included
 */
@ConfigurationProperties("evidence")
record EvidenceSettings(@DefaultValue("20MB") DataSize maxFile, @DefaultValue("500MB") DataSize maxCase) {}
