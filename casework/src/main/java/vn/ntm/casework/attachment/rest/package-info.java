/** Files over HTTP: sent as they are, and given back to be saved, never to be shown or run. */
@NullMarked
package vn.ntm.casework.attachment.rest;

import org.jspecify.annotations.NullMarked;
