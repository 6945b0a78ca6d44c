/** Discretion 裁量: which penalty the law has for a violation, which band the factors lead to, and the printed calculation. */
package org.laborinspection.penalty;
