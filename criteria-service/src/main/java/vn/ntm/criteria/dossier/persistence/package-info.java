/** Where dossiers are kept: a row for each move. */
@NullMarked
package vn.ntm.criteria.dossier.persistence;

import org.jspecify.annotations.NullMarked;
