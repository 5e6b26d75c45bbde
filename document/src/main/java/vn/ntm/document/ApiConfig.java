package vn.ntm.document;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Which edition of the API a service speaks, and where. */
@ConfigMapping(prefix = "ntm.api")
public interface ApiConfig {

    String SERVERS = "ntm.api.servers";
    String VERSION = "ntm.api.version";

    /** Three numbers (Semantic Versioning 2.0.0): a client of 1.0.0 goes on with every 1.x.y. */
    String version();

    /** What stands before the paths of the document: first for everybody, at the gateway, then for the suite itself. */
    List<String> servers();
}
