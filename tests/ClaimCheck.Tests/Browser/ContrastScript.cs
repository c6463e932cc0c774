namespace ClaimCheck.Tests.Browser;

/// <summary>Measures contrast as WCAG 2.2 defines it.</summary>
internal static class ContrastScript
{
    /// <summary>Gives the elements whose own words have less contrast than 4.5 to the ground behind them.</summary>
    public const string Text =
        """
        (() => {
            const channels = colour => colour.match(/[0-9.]+/g).map(Number);
            const luminance = ([red, green, blue]) => {
                const linear = [red, green, blue].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
                return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
            };
            const groundOf = element => {
                for (; element; element = element.parentElement) {
                    const ground = channels(getComputedStyle(element).backgroundColor);
                    if (ground.length === 3 || ground[3] === 1) {
                        return ground;
                    }
                }
                return [255, 255, 255];
            };
            const weak = [];
            for (const element of document.body.querySelectorAll('*')) {
                const hasWords = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
                if (!hasWords || element.localName === 'script' || !element.checkVisibility()) {
                    continue;
                }
                const style = getComputedStyle(element);
                const [one, other] = [luminance(channels(element instanceof SVGElement ? style.fill : style.color)), luminance(groundOf(element))];
                const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                if (contrast < 4.5) {
                    weak.push(`${element.localName}.${element.getAttribute('class')} ${contrast.toFixed(2)}: ${element.textContent.slice(0, 40)}`);
                }
            }
            return weak;
        })()
        """;
}
