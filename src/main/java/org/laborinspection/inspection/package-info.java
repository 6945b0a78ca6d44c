/**
 * The process package of (九) 规范案件查处: from the lead to the closed case. {@code LaborInspectionCase} is what the
 * application tells the process, the {@code …Tasks} are what the process tells the application, the {@code …Rules} are the
 * law's conditions, each with its article.
 */
package org.laborinspection.inspection;
