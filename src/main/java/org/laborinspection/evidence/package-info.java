/**
 * Evidence files 证据材料: what was uploaded to a case, checked by content, stored unchanged, shown without positions, sealed
 * where it names the informant. Everything is asked of {@link org.laborinspection.evidence.EvidenceFiles}.
 */
package org.laborinspection.evidence;
