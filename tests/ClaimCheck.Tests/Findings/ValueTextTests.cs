using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Findings;

public class ValueTextTests
{
    [Theory]
    [InlineData("Cel", "°C", "°C")]
    [InlineData("har", "Hektar", "hectares")]
    [InlineData("l", "Liter", "litres")]
    [InlineData("min", "Minuten", "minutes")]
    [InlineData("%", "Prozent", "percent")]
    [InlineData("kW.h", "kWh", "kWh")]
    [InlineData("TW.h", "TWh", "TWh")]
    [InlineData("GBy", "GB", "GB")]
    [InlineData("ug", "µg", "µg")]
    [InlineData("kt{TNT}", "kt TNT", "kt TNT")]
    [InlineData("EUR/m2", "Euro/m²", "euros/m²")]
    [InlineData("EUR/{share}", "Euro/Aktie", "euros/share")]
    [InlineData("EUR/mo", "Euro/Monat", "euros/month")]
    [InlineData("1/100000", "je 100.000", "per 100,000")]
    [InlineData("{Stueckfass}", "Stueckfass", "Stueckfass")]
    public void UnitsAreWrittenAsPeopleWriteThem(string code, string german, string english)
    {
        Assert.Equal(german, new UnitText(Messages.German).Of(code));
        Assert.Equal(english, new UnitText(Messages.English).Of(code));
    }

    [Theory]
    [InlineData(1, "h", "1 Stunde", "1 hour")]
    [InlineData(90, "min", "90 Minuten", "90 minutes")]
    [InlineData(1500, "km", "1.500 km", "1,500 km")]
    [InlineData(3.5, "%", "3,5 Prozent", "3.5 percent")]
    [InlineData(450000, "EUR", "450.000 Euro", "450,000 euros")]
    [InlineData(7, null, "7", "7")]
    public void AmountsHaveTheNumbersOfTheLanguage(double number, string? code, string german, string english)
    {
        Assert.Equal(german, ValueWriter.German.Amount((decimal)number, code));
        Assert.Equal(english, ValueWriter.English.Amount((decimal)number, code));
    }

    [Theory]
    [InlineData("2024-03-05", null, "05.03.2024")]
    [InlineData("2024-03-05T04:30", null, "05.03.2024, 04:30 Uhr")]
    [InlineData("2024-03-05TEV", null, "05.03.2024, abends")]
    [InlineData("T04:30", null, "04:30 Uhr")]
    [InlineData("2024-03", null, "März 2024")]
    [InlineData("2025", "END", "Ende 2025")]
    [InlineData("2024-W10", null, "10. Kalenderwoche 2024")]
    [InlineData("2024-W09-WE", null, "Wochenende der 9. Kalenderwoche 2024")]
    [InlineData("2024-Q1", null, "1. Quartal 2024")]
    [InlineData("2024-SU", null, "Sommer 2024")]
    [InlineData("202", null, "2020er Jahre")]
    [InlineData("20", null, "21. Jahrhundert")]
    [InlineData("P4Y", null, "4\u00A0Jahre")]
    [InlineData("PT1H30M", null, "1\u00A0Stunde 30\u00A0Minuten")]
    [InlineData("P1.5Y", null, "1,5\u00A0Jahre")]
    [InlineData("MATCH-M88", null, "Spielminute 88")]
    [InlineData("PAST_REF", null, "früher")]
    [InlineData("PXD", null, "PXD")]
    [InlineData("XXXX-WXX-3", null, "XXXX-WXX-3")]
    public void TimesAreWrittenAsPeopleWriteThem(string value, string? mod, string german) =>
        Assert.Equal(german, new ValueText(Messages.German).Of(new Timex(TimexType.Date, value, null, null, mod)));
}
