/** A unit's dossier on its way to a title: where it stands, which moves exist, and what they are held against. */
@NullMarked
package vn.ntm.criteria.dossier.domain;

import org.jspecify.annotations.NullMarked;
