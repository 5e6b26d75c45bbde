/** The decisions that recognise: one covers many dossiers, and each becomes a recognition that the figures count. */
@NullMarked
package vn.ntm.criteria.dossier.decision;

import org.jspecify.annotations.NullMarked;
