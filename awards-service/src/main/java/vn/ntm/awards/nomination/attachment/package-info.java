/** The files of a nomination: sent as they are, listed, and given back to be saved, never to be shown or run. */
@NullMarked
package vn.ntm.awards.nomination.attachment;

import org.jspecify.annotations.NullMarked;
