/**
 * The process package of (八) 社会保险稽核: from the lead to the reply to the informant, with the emergency preservation of
 * payments, their restoration and the recovery of what was overpaid. {@code SocialInsuranceAudit} is what the application
 * tells the process, the {@code …Tasks} are what the process tells the application, {@code AuditRules} are the conditions,
 * each with its article, the {@code …Papers} fill the papers, the {@code …Forms} are what people hand in.
 */
package org.laborinspection.audit;
