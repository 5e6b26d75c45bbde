/** The register of dossiers, for those who work on them: by unit, title, year and state, and which are overdue. */
@NullMarked
package vn.ntm.criteria.dossier.register;

import org.jspecify.annotations.NullMarked;
