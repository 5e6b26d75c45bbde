/** How dossiers are opened and moved: the transaction, the document, the reason, and who may. */
@NullMarked
package vn.ntm.criteria.dossier.application;

import org.jspecify.annotations.NullMarked;
