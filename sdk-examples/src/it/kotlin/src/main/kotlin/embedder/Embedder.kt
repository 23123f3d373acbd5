package embedder

import java.time.LocalDate
import java.time.OffsetDateTime
import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import org.enforcementdata.model.header.Profile
import org.enforcementdata.model.identity.CreditCode
import org.enforcementdata.model.identity.RecordId
import org.enforcementdata.model.permit.Registration
import org.enforcementdata.model.snapshot.AgencyRef
import org.enforcementdata.serialization.EnforcementJson
import org.enforcementdata.validation.Conformance

private val json = EnforcementJson.standard()
private val conformance = Conformance.standard()

private val registration: Registration =
    Registration.builder()
        .recordId(RecordId.of("urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01"))
        .revision(1)
        .profile(Profile.EXCERPT)
        .issuer(AgencyRef.builder().name("上海市奉贤区生态环境局").creditCode(CreditCode.of("11310120MB2F300044")).build())
        .createdAt(OffsetDateTime.parse("2025-06-03T10:00:00+08:00"))
        .addStandards("DB31/199-2018")
        .build()

private fun demand(document: String, rule: String?) {
    val judged = json.read(document.toByteArray(), Registration::class.java).checkedBy(conformance::check)
    val found = judged.report().diagnostics.map { it.rule.value }
    check(judged.isAcceptable == (rule == null) && found == listOfNotNull(rule)) {
        judged.report().diagnostics.joinToString("\n") { it.toString(Locale.CHINA) }
    }
}

/** Builds, changes, writes, reads and checks; absence is a null, as in Kotlin it should be. */
fun main() {
    val good = String(json.write(registration))
    demand(good, null)
    demand(good.replace("300044", "300045"), "credit-code.valid")
    demand(good.replace("\"revision\":1", "\"revision\":true"), "member.type")
    demand(good.dropLast(1), "json.syntax")
    val later = Registration.builder().from(registration).endsOn(LocalDate.of(2030, 6, 2)).build()
    check(registration.endsOn.getOrNull() == null && later.endsOn.getOrNull() == LocalDate.of(2030, 6, 2))
    println("every verdict as it should be, in Kotlin on Java ${Runtime.version().feature()}")
}
