/** Recognises many dossiers by one decision, and keeps the decisions that others made. */
@NullMarked
package vn.ntm.ocop.decision.application;

import org.jspecify.annotations.NullMarked;
