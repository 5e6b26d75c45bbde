// Whether the token of a certificate is genuine and the certificate holds: what a QR code on a label says, checked by the issuer.
//     java -cp … IsACertificateGenuine.java eyJhbGciOiJFUzI1NiJ9.e30.AA
import vn.ntm.client.ocop.api.ProofApi;
import vn.ntm.client.ocop.model.TokenQuestion;

void main(String[] words) throws Exception {
    var proof = new ProofApi(Here.asAnyone().ocop());
    var check = proof.verifyCertificateToken(
            new TokenQuestion().token(Here.word(words, 0, "eyJhbGciOiJFUzI1NiJ9.e30.AA")));
    Here.row(check.getVerdict(), check.getValid(), check.getExplanation().getVi());
}
