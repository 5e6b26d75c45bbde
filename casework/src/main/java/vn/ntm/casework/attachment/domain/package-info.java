/** The files of a dossier: what kinds there are, and what is known of each. */
@NullMarked
package vn.ntm.casework.attachment.domain;

import org.jspecify.annotations.NullMarked;
