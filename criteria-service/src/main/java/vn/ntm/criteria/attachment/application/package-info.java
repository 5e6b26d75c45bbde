/** Files are attached to a recognition dossier that is open, and read by those who read the dossier. */
@NullMarked
package vn.ntm.criteria.attachment.application;

import org.jspecify.annotations.NullMarked;
