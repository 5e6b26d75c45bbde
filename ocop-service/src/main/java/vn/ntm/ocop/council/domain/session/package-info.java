/** One scoring of a dossier: who scores, whose sheets are in, and their opening. */
@NullMarked
package vn.ntm.ocop.council.domain.session;

import org.jspecify.annotations.NullMarked;
