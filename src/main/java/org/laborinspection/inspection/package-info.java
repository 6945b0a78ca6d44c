/**
 * The process package of (九) 规范案件查处: from the lead to the closed case, with the hearing, the performance of each decision
 * and its enforcement. {@code LaborInspectionCase} is what the application tells the process, the {@code …Tasks} are what
 * the process tells the application, the {@code …Rules} are the law's conditions, each with its article, the
 * {@code …Papers} fill the papers, the {@code …Forms} are what people hand in.
 */
package org.laborinspection.inspection;
